package gent.jobteam.expertise.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.expertise.ExpertCalls;
import gent.jobteam.expertise.Experts;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** {@code userTask_arrangeExpertise}: coordination finds somebody for a request that nobody took. */
@Component
class ArrangeExpertiseForm implements CaseForm {

    private final OpenRequests requests;
    private final ExpertCalls calls;
    private final Experts experts;
    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Partnership partnership;

    ArrangeExpertiseForm(
            OpenRequests requests,
            ExpertCalls calls,
            Experts experts,
            StaffDirectory staff,
            CaseFiles cases,
            Partnership partnership) {
        this.requests = requests;
        this.calls = calls;
        this.experts = experts;
        this.staff = staff;
        this.cases = cases;
        this.partnership = partnership;
    }

    @Override
    public String formId() {
        return "expertise_arrangeExpertise";
    }

    @Override
    public Set<String> fields() {
        return Set.of("arrangement", "expert");
    }

    /** A request that was answered meanwhile needs nobody any more. */
    @Override
    public void store(Answers answers) {
        FormContext context = answers.context();
        request(context).ifPresent(request -> {
            switch (answers.require("arrangement")) {
                case "assign" -> requests.giveTo(request, answers.require("expert"));
                case "askAgain" ->
                    calls.call(
                            request.getId(), context.processInstanceId(), requests.rolesOf(request), caseOf(context));
                default -> {
                    // Somebody is at it already.
                }
            }
        });
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String language = cases.get(caseOf(context)).participant().contactLanguage();
        Optional<Task> request = request(context);
        Set<Role> roles = roles(request);
        return Map.of(
                "caseNumber", context.caseNumber(),
                "languageLabel", ShownText.of(partnership.languageLabel(language)),
                "requestLabel", ShownText.of(request.map(Task::getName).orElse("al beantwoord")),
                "waitsSince",
                        request.map(task -> LocalTime.show(task.getCreateTime().toInstant()))
                                .orElse("enkele dagen"),
                "takenLine", ShownText.of(takenLine(request)),
                "askedRoles", ExpertCalls.names(roles),
                "present", ShownText.of(present(roles, caseOf(context))));
    }

    private String takenLine(Optional<Task> request) {
        return request.map(Task::getAssignee)
                .map(userId -> "%s nam ze intussen op.".formatted(staff.nameOf(userId)))
                .orElse("Nog niemand nam ze op.");
    }

    private String present(Set<Role> roles, CaseNumber number) {
        String names =
                experts.onDuty(roles, number).stream().map(StaffMember::name).collect(joining(", "));
        return names.isEmpty() ? "niemand" : names;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(
                "experts",
                experts.of(roles(request(context)), caseOf(context)).stream()
                        .map(expert -> new Choice(label(expert), expert.userId()))
                        .toList());
    }

    private String label(StaffMember expert) {
        String languages =
                expert.languages().stream().map(partnership::languageLabel).collect(joining(", "));
        return "%s (%s%s)".formatted(expert.name(), languages, experts.isAway(expert) ? "; vandaag afwezig" : "");
    }

    private Set<Role> roles(Optional<Task> request) {
        return request.map(requests::rolesOf).orElse(Set.of());
    }

    private Optional<Task> request(FormContext context) {
        return requests.of(requests.askedBy(context.processInstanceId()));
    }

    private static CaseNumber caseOf(FormContext context) {
        return new CaseNumber(context.caseNumber());
    }
}
