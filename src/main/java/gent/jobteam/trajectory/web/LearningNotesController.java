package gent.jobteam.trajectory.web;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.LearningNote;
import gent.jobteam.trajectory.LearningNote.Kind;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the partnership can learn from its cases, for the quality coach: never from whom. */
@Controller
class LearningNotesController {

    /** No day, which could tell which case it is. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LocalTime.DUTCH);

    private final CaseLearning learning;

    LearningNotesController(CaseLearning learning) {
        this.learning = learning;
    }

    record LearnedView(String caseName, String kind, String words, String month) {

        static LearnedView of(LearningNote note) {
            return new LearnedView(note.caseName(), note.kind().label(), note.words(), MONTH.format(note.writtenOn()));
        }
    }

    /** @param code of the kind to show; all kinds for what is no kind */
    @GetMapping("/leernotities")
    String show(@RequestParam(name = "soort", defaultValue = "") String code, Model page) {
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        page.addAttribute("kinds", Kind.values());
        page.addAttribute("shown", kind.map(Enum::name).orElse(""));
        page.addAttribute(
                "notes",
                learning.pseudonymised(kind).stream().map(LearnedView::of).toList());
        return "trajectory/learning-notes";
    }
}
