package gent.jobteam.casediscussion.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionAppointments;
import gent.jobteam.casediscussion.Reason;
import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/putOnAgenda.form}. */
@Component
class PutOnAgendaForm implements CaseForm {

    private final CaseDiscussions discussions;
    private final DiscussionAppointments appointments;
    private final CaseFiles caseFiles;
    private final Partnership partnership;
    private final DiscussionForms forms;
    private final Days days;

    PutOnAgendaForm(
            CaseDiscussions discussions,
            DiscussionAppointments appointments,
            CaseFiles caseFiles,
            Partnership partnership,
            DiscussionForms forms,
            Days days) {
        this.discussions = discussions;
        this.appointments = appointments;
        this.caseFiles = caseFiles;
        this.partnership = partnership;
        this.forms = forms;
        this.days = days;
    }

    @Override
    public String formId() {
        return "casediscussion_putOnAgenda";
    }

    @Override
    public Set<String> fields() {
        return Set.of("participantWish", "discussionAt", "discussionPlace", "guestOrganisation");
    }

    @Override
    public void store(Answers answers) {
        var item = discussions.putOnAgenda(
                new CaseNumber(answers.caseNumber()),
                reason(answers.context()),
                days.planned(answers, "discussionOn"),
                answers.require("participantWish"),
                answers.text("guestOrganisation").orElse(""),
                answers.context().userId());
        expect(item, answers);
        answers.setVariable(
                CasediscussionProcess.DISCUSSION_ID.name(), item.id().toString());
        answers.setVariable(CasediscussionProcess.BY_NAME, item.byName());
    }

    private void expect(AgendaItem item, Answers answers) {
        String userId = answers.context().userId();
        if (item.wish().equals("attends")) {
            appointments.expect(
                    item, answers.time("discussionAt").orElseThrow(), answers.require("discussionPlace"), userId);
        } else {
            appointments.callOff(item, userId);
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = caseFiles.get(new CaseNumber(context.caseNumber()));
        var shown = new HashMap<String, Object>();
        shown.put("displayName", ShownText.of(file.participant().name()));
        shown.put("reasonLine", reason(context).label());
        shown.put("agendaLine", agenda(file.zone()));
        shown.put(
                "sharingLine",
                discussions.mayName(file.number())
                        ? "Er is een akkoord om te delen."
                        : "Er is geen akkoord om te delen. Het team bespreekt deze casus onder een schuilnaam.");
        partnership.location(file.zone()).ifPresent(location -> shown.put("discussionPlace", location.label()));
        shown.put(DirectoryForms.CONTACTS, forms.contacts());
        discussions.latest(file.number()).ifPresent(earlier -> shown.put("participantWish", earlier.wish()));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("organisations", forms.organisations());
    }

    private static Reason reason(FormContext context) {
        return Reason.of(context.requireVariable(CasediscussionProcess.REASON));
    }

    private String agenda(String zone) {
        Map<LocalDate, Integer> coming = discussions.comingDays(zone);
        String days = coming.isEmpty()
                ? "nog geen casussen"
                : coming.entrySet().stream()
                        .map(day -> "%s (%d %s)"
                                .formatted(
                                        LocalTime.show(day.getKey()),
                                        day.getValue(),
                                        day.getValue() == 1 ? "casus" : "casussen"))
                        .collect(joining(", "));
        return "Agenda van %s: %s.".formatted(partnership.zoneName(zone), days);
    }
}
