package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.ShownText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Answers that hold one thing a line, and lists as a form shows them. */
final class Lines {

    private Lines() {}

    /** The lines of an answer without the empty ones; empty when not answered. */
    static List<String> of(Answers answers, String field) {
        return answers.text(field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What people typed, as a list; {@code none} when there is nothing. */
    static String show(Collection<String> texts, String none) {
        return texts.isEmpty()
                ? none
                : texts.stream().map(text -> "- " + ShownText.of(text)).collect(Collectors.joining("\n"));
    }
}
