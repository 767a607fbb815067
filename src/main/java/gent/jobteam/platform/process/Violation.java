package gent.jobteam.platform.process;

/**
 * One reason why a model, decision table or form may not be used.
 *
 * @param file resource name, such as {@code intake.bpmn}
 * @param element id of the element or key of the field; empty when it is about the file as a whole
 * @param explanation Dutch: what is wrong and, where it is not plain, what to do
 */
public record Violation(String file, String element, String explanation) {

    @Override
    public String toString() {
        return element.isEmpty()
                ? "%s: %s".formatted(file, explanation)
                : "%s, %s: %s".formatted(file, element, explanation);
    }
}
