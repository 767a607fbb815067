package gent.jobteam.personaldata;

import gent.jobteam.participant.CaseHead;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import java.util.List;
import java.util.Map;

/**
 * One case, in Dutch, as a person reads it.
 *
 * @param sections only those with lines
 */
public record Readable(CaseHead head, Map<DossierSection, List<DossierLine>> sections) {}
