package gent.jobteam.personaldata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is kept about a person.
 *
 * @param format name and version of this structure, documented in docs/uitvoer.md
 * @param madeOn day in Europe/Brussels
 * @param organisation whose view it is; empty for everything
 * @param caseNumbers of all her cases, or of those that the organisation sees something of
 * @param tables rows by name of the table; a table without rows is absent
 * @param notesElsewhere how many notes stand in the dossier that who makes this export may not read, by the organisation
 *     to ask them from
 */
public record Export(
        String format,
        LocalDate madeOn,
        String organisation,
        List<String> caseNumbers,
        Map<String, List<JsonNode>> tables,
        Map<String, Integer> notesElsewhere) {}
