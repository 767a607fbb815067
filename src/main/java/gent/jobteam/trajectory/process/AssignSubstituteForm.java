package gent.jobteam.trajectory.process;

import gent.jobteam.appointment.Agenda;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_assignSubstitute}: coordination finds a colleague for the days of an absence, or for good. */
@Component
class AssignSubstituteForm implements CaseForm {

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final Agenda agenda;

    AssignSubstituteForm(StaffDirectory staff, CaseFiles cases, Partnership partnership, Agenda agenda) {
        this.staff = staff;
        this.cases = cases;
        this.partnership = partnership;
        this.agenda = agenda;
    }

    @Override
    public String formId() {
        return "trajectory_assignSubstitute";
    }

    @Override
    public Set<String> fields() {
        return Set.of("substituteFor", "substitute");
    }

    @Override
    public void store(Answers answers) {
        var file = file(answers.context());
        String absent = file.responsibleId();
        String substitute = answers.require("substitute");
        if (answers.require("substituteFor").equals("lasting")) {
            cases.assignManager(file.number(), substitute);
        } else {
            staff.absenceWithoutSubstitute(absent).ifPresent(absence -> cover(absence, substitute));
        }
    }

    /** Who does not come back gets no substitute: all her cases get another coach. */
    private void cover(Absence absence, String substitute) {
        if (absence.isForGood()) {
            cases.runningOf(absence.userId()).forEach(number -> cases.passOn(number, absence.userId(), substitute));
        } else {
            staff.noteAbsence(new Absence(absence.userId(), absence.from(), absence.until(), substitute));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var file = file(context);
        Optional<Absence> absence = staff.absenceWithoutSubstitute(file.responsibleId());
        return Map.of(
                "displayName", ShownText.of(file.participant().name()),
                "coachName", ShownText.of(staff.nameOf(file.responsibleId())),
                "absence", absence.map(AssignSubstituteForm::told).orElse("is afwezig"),
                "appointments", absence.map(this::appointments).orElse(""));
    }

    /** How many participants wait for nobody. */
    private String appointments(Absence absence) {
        int count = agenda.countOf(absence.userId(), absence.from(), absence.until());
        return switch (count) {
            case 0 -> "Er zijn dan geen afspraken gepland.";
            case 1 -> "Er is dan 1 afspraak gepland.";
            default -> "Er zijn dan %d afspraken gepland.".formatted(count);
        };
    }

    private static String told(Absence absence) {
        return absence.isForGood()
                ? "werkt hier niet meer vanaf %s".formatted(LocalTime.show(absence.from()))
                : "is afwezig van %s tot en met %s"
                        .formatted(LocalTime.show(absence.from()), LocalTime.show(absence.until()));
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        var file = file(context);
        var caseloads = cases.caseloads();
        var coaches = staff.withRole(Role.COACH, Optional.empty()).stream()
                .filter(coach -> !coach.userId().equals(file.responsibleId()))
                .sorted(Comparator.comparing(coach -> !coach.zone().equals(file.zone())))
                .map(coach -> choice(coach, caseloads.getOrDefault(coach.userId(), 0)))
                .toList();
        return Map.of("coaches", coaches);
    }

    private Choice choice(StaffMember coach, int caseload) {
        return new Choice(
                "%s (%s, %d %s)"
                        .formatted(
                                coach.name(),
                                partnership.zoneName(coach.zone()),
                                caseload,
                                caseload == 1 ? "dossier" : "dossiers"),
                coach.userId());
    }

    private CaseFile file(FormContext context) {
        return cases.get(CaseSheet.caseOf(context));
    }
}
