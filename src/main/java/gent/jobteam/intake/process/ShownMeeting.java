package gent.jobteam.intake.process;

import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.intake.TriangleMeeting;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Language;
import gent.jobteam.platform.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the coach sees when she opens {@code userTask_holdMeeting}. */
@Component
class ShownMeeting {

    private static final Map<String, String> LANGUAGE_HELP = Map.of(
            "none", "",
            "interpreter", "Er is een tolk nodig.",
            "mediator", "Er is een intercultureel bemiddelaar nodig.");

    private final TriangleMeetings meetings;
    private final OfferChecks checks;
    private final RightsExplorations explorations;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Findings findings;
    private final ShownCase shown;
    private final Days days;

    ShownMeeting(
            TriangleMeetings meetings,
            OfferChecks checks,
            RightsExplorations explorations,
            StaffDirectory staff,
            Partnership partnership,
            Findings findings,
            ShownCase shown,
            Days days) {
        this.meetings = meetings;
        this.checks = checks;
        this.explorations = explorations;
        this.staff = staff;
        this.partnership = partnership;
        this.findings = findings;
        this.shown = shown;
        this.days = days;
    }

    Map<String, Object> prefill(FormContext context) {
        CaseFile file = shown.of(context);
        var prefill = shown.contactData(file);
        prefill.put("offerShown", findings.offer(file.number()));
        prefill.put("rightsShown", findings.rights(file.number()));
        prefill.put(IntakeProcess.TRIANGLE_OUTCOME, IntakeProcess.NO_ANSWER_YET);
        prefill.put(
                "attendees",
                involved(file, staff.everybody()).stream()
                        .map(StaffMember::userId)
                        .toList());
        prefill.put("toldInLanguage", file.participant().contactLanguage());
        prefill.put("heldOn", days.today().toString());
        meetings.planOf(file.number()).ifPresent(plan -> addPlan(plan, prefill));
        meetings.of(file.number()).ifPresent(meeting -> addMeeting(meeting, prefill));
        return prefill;
    }

    private void addPlan(MeetingPlan plan, Map<String, Object> prefill) {
        prefill.put(
                "meetingShown",
                "%s om %s, %s".formatted(LocalTime.show(plan.on()), plan.at(), ShownText.of(plan.place())));
        prefill.put("languageHelpShown", LANGUAGE_HELP.get(plan.languageHelp()));
        prefill.put("newMeetingPlace", plan.place());
        if (plan.on().isBefore(days.today())) {
            prefill.put("heldOn", plan.on().toString());
        }
    }

    /** What was said at an earlier meeting, after which the candidate first wanted to stop. */
    private static void addMeeting(TriangleMeeting meeting, Map<String, Object> prefill) {
        prefill.put("otherAttendees", meeting.otherAttendees());
        prefill.put("question", meeting.question());
        for (int number = 1; number <= meeting.behind().size(); number++) {
            prefill.put("domain" + number, meeting.behind().get(number - 1).lifeDomain());
            prefill.put("behind" + number, meeting.behind().get(number - 1).question());
        }
    }

    Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(
                "colleagues", colleagues(shown.of(context)),
                "lifeDomains", Partnership.choices(partnership.lifeDomains(), Labelled::label, Labelled::code),
                "languages", Partnership.choices(partnership.languages(), Language::label, Language::code),
                "sharingCircles", Partnership.choices(partnership.sharingCircles(), Labelled::label, Labelled::code));
    }

    /** The zone's team, the mediators, and whoever had a part in this case. */
    private List<Choice> colleagues(CaseFile file) {
        List<StaffMember> everybody = staff.everybody();
        Stream<StaffMember> team = Stream.of(Role.COACH, Role.SPOC, Role.WELFARE)
                .flatMap(role -> everybody.stream()
                        .filter(member -> member.role() == role && member.zone().equals(file.zone())));
        Stream<StaffMember> mediators = everybody.stream().filter(member -> member.role() == Role.MEDIATOR);
        return Stream.of(team, mediators, involved(file, everybody).stream())
                .flatMap(Function.identity())
                .distinct()
                .map(member -> new Choice(
                        "%s (%s)".formatted(member.name(), member.role().label()), member.userId()))
                .toList();
    }

    /** Coach, SPOC and welfare worker of this case, as far as they are still listed. */
    private List<StaffMember> involved(CaseFile file, List<StaffMember> everybody) {
        var users = new LinkedHashSet<String>();
        CaseNumber number = file.number();
        users.add(file.responsibleId());
        checks.checkOf(number).map(MlpCheck::checkedById).ifPresent(users::add);
        explorations.of(number).map(RightsExploration::exploredById).ifPresent(users::add);
        return users.stream()
                .flatMap(user ->
                        everybody.stream().filter(member -> member.userId().equals(user)))
                .toList();
    }
}
