package gent.jobteam.demo.process;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Persona;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.LearningNote.Kind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the coach of an invented participant notes besides her steps: whom she resembles, and what others can learn. */
@Component
class DemoLessons {

    /** After how many conversations about the next step somebody knows her well enough. */
    private static final int KNOWN = 3;

    private static final int LEARNED = 6;

    /** Of so many participants one has no persona, and one is a case to learn from. */
    private static final int EVERY = 3;

    private final CaseLearning learning;
    private final CaseFiles cases;
    private final DossierAccess accesses;
    private final Partnership partnership;

    DemoLessons(CaseLearning learning, CaseFiles cases, DossierAccess accesses, Partnership partnership) {
        this.learning = learning;
        this.cases = cases;
        this.accesses = accesses;
        this.partnership = partnership;
    }

    /** @param talks how often the next step was agreed on by now */
    void after(int talks, DemoPerson person, String number, DemoPhrases phrases) {
        var file = new CaseNumber(number);
        Optional<Viewer> coach =
                accesses.viewer(cases.get(file).responsibleId()).filter(viewer -> learning.isHers(file, viewer));
        int chance = Math.floorMod(person.name().hashCode(), 9973);
        if (talks == KNOWN && chance % EVERY != 0) {
            List<Persona> personas = partnership.personas();
            coach.ifPresent(viewer -> learning.choosePersona(file, viewer, personas.get(chance % personas.size())));
        }
        if (talks == LEARNED && chance % EVERY == 1) {
            Kind kind = Kind.values()[chance % Kind.values().length];
            List<String> words = phrases.of("learning", kind.name());
            coach.ifPresent(viewer -> learning.learn(file, viewer, kind, words.get(chance % words.size())));
        }
    }
}
