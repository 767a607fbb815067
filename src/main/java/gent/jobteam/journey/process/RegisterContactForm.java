package gent.jobteam.journey.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.journey.FrontDoor;
import gent.jobteam.journey.NewRegistration;
import gent.jobteam.journey.NewRegistration.FirstContact;
import gent.jobteam.participant.Birth;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.People;
import gent.jobteam.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/journey/registerContact.form}: opens the case of somebody whom a colleague met or heard of. */
@Component
class RegisterContactForm implements CaseForm {

    /** Answer to "Heb je al echt contact gehad?" when there was none; the others are kinds of contact. */
    private static final String NOT_YET = "no";

    private static final Choice OTHER_PLACE = new Choice("Een andere plaats", "other");

    private final FrontDoor frontDoor;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final Days days;
    private final People people;

    RegisterContactForm(FrontDoor frontDoor, Partnership partnership, StaffDirectory staff, Days days, People people) {
        this.frontDoor = frontDoor;
        this.people = people;
        this.partnership = partnership;
        this.staff = staff;
        this.days = days;
    }

    @Override
    public String formId() {
        return "journey_registerContact";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "name",
                "birth",
                "contactLanguage",
                "phone",
                "email",
                "district",
                "zone",
                "findingPlace",
                "referrer",
                "guidedSince",
                "firstContact",
                "firstContactOn",
                "question",
                "coach",
                "earlierCase",
                "mayContact");
    }

    @Override
    public void store(Answers answers) {
        checkDays(answers);
        Optional<Birth> birth = birth(answers);
        var registered = frontDoor.register(registration(answers));
        birth.ifPresent(told -> people.noteBirth(registered.number(), told));
        answers.openCase(registered.number().value());
        JourneyProcess.variablesOf(registered).forEach(answers::setVariable);
    }

    private void checkDays(Answers answers) {
        for (String field : List.of("firstContactOn", "guidedSince")) {
            answers.day(field).ifPresent(answered -> days.past(answers, field));
        }
    }

    private Optional<Birth> birth(Answers answers) {
        Optional<Birth> birth = answers.text("birth").flatMap(Birth::parse);
        boolean wrong = birth.isEmpty() && answers.text("birth").isPresent();
        if (wrong || birth.filter(told -> !told.isBy(days.today())).isPresent()) {
            answers.refuse("birth", "Vul een jaar in, een maand en jaar, of een dag: 1987, 3/1987 of 12/3/1987.");
        }
        return birth;
    }

    private static NewRegistration registration(Answers answers) {
        return new NewRegistration(
                UUID.randomUUID(),
                answers.require("name"),
                answers.text("phone").orElse(""),
                answers.text("email").orElse(""),
                answers.require("contactLanguage"),
                answers.text("district").orElse(""),
                answers.text("zone").orElse(""),
                answers.require("inflowChannel"),
                referrer(answers),
                answers.text("earlierCase").map(CaseNumber::new).orElse(null),
                answers.text("question").orElse(""),
                firstContact(answers).orElse(null),
                answers.day("guidedSince").orElse(null),
                answers.text("coach").orElse(""),
                Optional.ofNullable(answers.context().userId()).orElse(""));
    }

    private static String referrer(Answers answers) {
        return answers.text("findingPlace")
                .filter(place -> !place.equals(OTHER_PLACE.value()))
                .or(() -> answers.text("referrer"))
                .orElse("");
    }

    private static Optional<FirstContact> firstContact(Answers answers) {
        return answers.text("firstContact")
                .filter(kind -> !kind.equals(NOT_YET))
                .map(kind ->
                        new FirstContact(kind, answers.day("firstContactOn").orElseThrow()));
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        var places = new ArrayList<>(Partnership.choices(
                partnership.findingPlaces(), Partnership.FindingPlace::name, Partnership.FindingPlace::name));
        places.add(OTHER_PLACE);
        return Map.of(
                "languages",
                Partnership.choices(partnership.languages(), Partnership.Language::label, Partnership.Language::code),
                "districts",
                Partnership.choices(partnership.districts(), Partnership.District::name, Partnership.District::name),
                "zones",
                Partnership.choices(partnership.zones(), Partnership.Zone::name, Partnership.Zone::id),
                "channels",
                Partnership.choices(partnership.channels(), Partnership.Labelled::label, Partnership.Labelled::code),
                "findingPlaces",
                places,
                "coaches",
                staff.withRole(Role.COACH, Optional.empty()).stream()
                        .map(coach ->
                                new Choice("%s (%s)".formatted(coach.name(), zoneName(coach.zone())), coach.userId()))
                        .toList());
    }

    private String zoneName(String zone) {
        return partnership.zones().stream()
                .filter(found -> found.id().equals(zone))
                .map(Partnership.Zone::name)
                .findFirst()
                .orElse(zone);
    }
}
