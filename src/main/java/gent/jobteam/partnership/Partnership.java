package gent.jobteam.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import gent.jobteam.form.Choice;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What differs from one partnership to the next and is therefore data. Lists keep the order of their files; each is
 * read once, at start.
 *
 * @see "docs/bronnen.md; what no source confirms says so in its column {@code confirmed}"
 */
@Component
public class Partnership {

    /** An area with one location and one mixed team. */
    public record Zone(String id, String name) {}

    /** A quarter of the city; {@code mostVulnerable} as the partnership lists it. */
    public record District(
            String name, @JsonProperty("most_vulnerable") String mostVulnerable, String zone) {}

    /** A place where outreach workers meet people; the district is empty when no source names it. */
    public record FindingPlace(String name, String district) {}

    /**
     * An organisation with which the directory begins; one may stand in several categories.
     *
     * @param confirmed {@code yes} where a document of the partnership names it
     */
    public record Organisation(String name, String categories, String confirmed) {

        public boolean isIn(String category) {
            return Arrays.asList(categories.split("\\|")).contains(category);
        }
    }

    /** A code with its Dutch label. */
    public record Labelled(String code, String label) {

        public Choice choice() {
            return new Choice(label, code);
        }
    }

    /** A life domain; {@code welfare} is {@code yes} where it is no business of an employment service. */
    public record LifeDomain(String code, String label, String welfare) {}

    /** Why a question to another organisation comes to nothing; {@code receiver} is {@code yes} where she may say so. */
    public record RefusalReason(String code, String label, String receiver) {

        public Choice choice() {
            return new Choice(label, code);
        }
    }

    /** What the decision table after the triangle meeting advises: Dutch, with its reason. */
    public record IntakeAdvice(String code, String advice, String reason) {}

    /** A contact language; {@code mediator} is {@code yes} where an intercultural mediator makes the first contact. */
    public record Language(String code, String label, String mediator) {}

    /**
     * A kind of step in a trajectory.
     *
     * @param group work, skills, life, contact, rights, follow or ending
     * @param route which branch of {@code trajectory-step} it takes
     * @param expertise mediator, jobhunter or trainer when the route is {@code expertise}; empty otherwise
     */
    public record StepKind(String code, String label, String group, String route, String expertise) {}

    /** An outcome of a trajectory and the level at which it is reported: WORK, ACTIVATION, TRAINING or NONE. */
    public record Outcome(String code, String label, String level) {}

    /** A span of time that the partnership agreed on. */
    public record Term(String key, String duration, String meaning) {}

    /** For how long something is kept after the last case of a person ended. */
    public record Retention(String key, String duration, String meaning) {

        public Period span() {
            return Period.parse(duration);
        }
    }

    /** A contact after the trajectory; {@code after} counts from its end. */
    public record AftercareMoment(int number, String after, String meaning) {

        public Period span() {
            return Period.parse(after);
        }
    }

    /**
     * A component of empowerment.
     *
     * @param explanation what it means, as a participant would say it
     * @param least the lowest score on its scale
     * @param most the highest
     */
    public record EmpowermentComponent(String code, String label, String explanation, int least, int most) {}

    /** Somebody whom several participants resemble; a changed description is a new version with the same code. */
    public record Persona(String code, int version, String label, String description) {}

    /**
     * Why an organisation may use personal data at all; apart from what a participant agrees to share.
     *
     * @param ground in the General Data Protection Regulation, Dutch
     * @param purpose what for, Dutch
     */
    public record GdprGround(String organisation, String ground, String purpose) {}

    /** A place of the partnership where people are received; the address is empty when no source names it. */
    public record Location(String code, String label, String address) {

        /** As it is told to who has to find it. */
        public String shown() {
            return address.isEmpty() ? label : label + ", " + address;
        }
    }

    /** Hours in which a channel for messages is silent, in local time; the end may be on the next day. */
    public record QuietTime(String channel, LocalTime from, LocalTime until) {

        @JsonCreator
        QuietTime(
                @JsonProperty("channel") String channel,
                @JsonProperty("from") String from,
                @JsonProperty("until") String until) {
            this(channel, LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    /**
     * An employer that the partnership knows from the start; empty texts are unknown. General addresses only.
     *
     * @param kinds codes of kinds of places, with {@code |} between them; empty for none now
     * @param district its name; empty for the whole city
     */
    public record ListedEmployer(
            String name,
            String sector,
            String kinds,
            String district,
            @JsonProperty("language_needs") String languageNeeds,
            @JsonProperty("contact_function") String contactFunction,
            String phone,
            String email,
            String notes) {}

    /** A number that the partnership works with; the unit says of what. */
    public record Figure(String key, BigDecimal value, String unit) {}

    private final List<Zone> zones;
    private final List<District> districts;
    private final List<FindingPlace> findingPlaces;
    private final List<Organisation> organisations;
    private final List<Labelled> offerCategories;
    private final List<Labelled> channels;
    private final List<LifeDomain> lifeDomains;
    private final List<Language> languages;
    private final List<StepKind> stepKinds;
    private final List<Outcome> outcomes;
    private final List<Term> terms;
    private final List<Labelled> rights;
    private final List<Labelled> sharingCircles;
    private final List<RefusalReason> refusalReasons;
    private final List<IntakeAdvice> intakeAdvice;
    private final List<AftercareMoment> aftercareMoments;
    private final List<Figure> figures;
    private final List<Retention> retention;
    private final List<EmpowermentComponent> empowermentComponents;
    private final List<Persona> personas;
    private final List<GdprGround> gdprGrounds;
    private final List<QuietTime> quietTimes;
    private final List<Location> locations;
    private final List<Labelled> appointmentPurposes;
    private final List<Labelled> sectors;
    private final List<Labelled> placeKinds;
    private final List<ListedEmployer> employers;
    private final List<Labelled> sessionThemes;

    Partnership(PartnershipFiles files) {
        zones = files.read("zones", Zone.class);
        districts = files.read("districts", District.class);
        findingPlaces = files.read("finding-places", FindingPlace.class);
        organisations = files.read("organisations", Organisation.class);
        offerCategories = files.read("offer-categories", Labelled.class);
        channels = files.read("channels", Labelled.class);
        lifeDomains = files.read("life-domains", LifeDomain.class);
        languages = files.read("languages", Language.class);
        stepKinds = files.read("step-kinds", StepKind.class);
        outcomes = files.read("outcomes", Outcome.class);
        terms = files.read("terms", Term.class);
        rights = files.read("rights", Labelled.class);
        sharingCircles = files.read("sharing-circles", Labelled.class);
        refusalReasons = files.read("refusal-reasons", RefusalReason.class);
        intakeAdvice = files.read("intake-advice", IntakeAdvice.class);
        aftercareMoments = files.read("aftercare-moments", AftercareMoment.class);
        figures = files.read("figures", Figure.class);
        retention = files.read("retention", Retention.class);
        empowermentComponents = files.read("empowerment-components", EmpowermentComponent.class);
        personas = files.read("personas", Persona.class);
        gdprGrounds = files.read("gdpr-grounds", GdprGround.class);
        quietTimes = files.read("quiet-hours", QuietTime.class);
        locations = files.read("locations", Location.class);
        appointmentPurposes = files.read("appointment-purposes", Labelled.class);
        sectors = files.read("sectors", Labelled.class);
        placeKinds = files.read("place-kinds", Labelled.class);
        employers = files.read("employers", ListedEmployer.class);
        sessionThemes = files.read("session-themes", Labelled.class);
    }

    public List<Zone> zones() {
        return zones;
    }

    /** Where people are received. */
    public List<Location> locations() {
        return locations;
    }

    /** Empty for a place that this partnership does not have (any more). */
    public Optional<Location> location(String code) {
        return locations.stream()
                .filter(location -> location.code().equals(code))
                .findFirst();
    }

    /** What an appointment is for. */
    public List<Labelled> appointmentPurposes() {
        return appointmentPurposes;
    }

    /** Dutch: what an appointment is for; the code itself when unknown. */
    public String appointmentPurpose(String code) {
        return appointmentPurposes.stream()
                .filter(purpose -> purpose.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }

    /** What employers do. */
    public List<Labelled> sectors() {
        return sectors;
    }

    /** Dutch label of a sector; the code itself when unknown. */
    public String sectorLabel(String code) {
        return labelIn(sectors, code);
    }

    /** What an employer can offer: a job, a place to practise. */
    public List<Labelled> placeKinds() {
        return placeKinds;
    }

    /** Dutch label of a kind of place; the code itself when unknown. */
    public String placeKindLabel(String code) {
        return labelIn(placeKinds, code);
    }

    /** The employers with which the register begins; empty for a partnership that has no list of them. */
    public List<ListedEmployer> employers() {
        return employers;
    }

    private static String labelIn(List<Labelled> list, String code) {
        return list.stream()
                .filter(labelled -> labelled.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }

    /** What sessions of the expertise cell are about. */
    public List<Labelled> sessionThemes() {
        return sessionThemes;
    }

    /** Dutch label of a theme; the code itself when unknown. */
    public String sessionTheme(String code) {
        return sessionThemes.stream()
                .filter(theme -> theme.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }

    public List<District> districts() {
        return districts;
    }

    public List<FindingPlace> findingPlaces() {
        return findingPlaces;
    }

    /** With which the directory begins; whom to ask is in the directory itself. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** The partners, as their colleagues name their employer. */
    public List<String> partners() {
        return organisations.stream()
                .filter(organisation -> organisation.isIn("partner"))
                .map(Organisation::name)
                .toList();
    }

    /** What organisations of the directory help with. */
    public List<Labelled> offerCategories() {
        return offerCategories;
    }

    /** Dutch label of what an organisation helps with; the code itself when unknown. */
    public String offerCategoryLabel(String code) {
        return offerCategories.stream()
                .filter(category -> category.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }

    public List<Labelled> channels() {
        return channels;
    }

    public List<Labelled> lifeDomains() {
        return lifeDomains.stream()
                .map(domain -> new Labelled(domain.code(), domain.label()))
                .toList();
    }

    /** Dutch label of a life domain; the code itself when unknown. */
    public String lifeDomainLabel(String code) {
        return lifeDomains.stream()
                .filter(domain -> domain.code().equals(code))
                .map(LifeDomain::label)
                .findFirst()
                .orElse(code);
    }

    /** Whether a life domain is about welfare, which VDAB does not read about. */
    public boolean isWelfare(String lifeDomain) {
        return lifeDomains.stream()
                .anyMatch(domain ->
                        domain.code().equals(lifeDomain) && domain.welfare().equals("yes"));
    }

    public List<Language> languages() {
        return languages;
    }

    public List<StepKind> stepKinds() {
        return stepKinds;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether an outcome counts as work. */
    public boolean isWork(String outcome) {
        return outcomes.stream()
                .anyMatch(known -> known.code().equals(outcome) && known.level().equals("WORK"));
    }

    public List<Term> terms() {
        return terms;
    }

    /** Social rights that the rights exploration goes through. */
    public List<Labelled> rights() {
        return rights;
    }

    /** With whom a participant may agree that we share. */
    public List<Labelled> sharingCircles() {
        return sharingCircles;
    }

    /** Why another organisation does not take a question up, as a receiver may say it. */
    public List<RefusalReason> receiversReasons() {
        return refusalReasons.stream()
                .filter(reason -> reason.receiver().equals("yes"))
                .toList();
    }

    /** Dutch label of why a referral came to nothing; the code itself when unknown. */
    public String refusalReasonLabel(String code) {
        return refusalReasons.stream()
                .filter(reason -> reason.code().equals(code))
                .map(RefusalReason::label)
                .findFirst()
                .orElse(code);
    }

    public List<IntakeAdvice> intakeAdvice() {
        return intakeAdvice;
    }

    /** In the order of time. */
    public List<AftercareMoment> aftercareMoments() {
        return aftercareMoments;
    }

    public List<EmpowermentComponent> empowermentComponents() {
        return empowermentComponents;
    }

    /** The newest version of each persona. */
    public List<Persona> personas() {
        return personas.stream()
                .filter(persona -> personas.stream()
                        .noneMatch(other -> other.code().equals(persona.code()) && other.version() > persona.version()))
                .toList();
    }

    /** Of whatever version; empty when the catalogue does not know it (any more). */
    public Optional<Persona> persona(String code, int version) {
        return personas.stream()
                .filter(persona -> persona.code().equals(code) && persona.version() == version)
                .findFirst();
    }

    /** Per organisation. */
    public List<GdprGround> gdprGrounds() {
        return gdprGrounds;
    }

    /** When which channel for messages is silent. */
    public List<QuietTime> quietTimes() {
        return quietTimes;
    }

    /** How long dossiers are kept: {@code reached} without a trajectory, {@code guided} with one. */
    public List<Retention> retention() {
        return retention;
    }

    /** Empty for a code that this partnership does not use. */
    public Optional<StepKind> stepKind(String code) {
        return stepKinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The zone that a district belongs to; empty for an unknown district. */
    public Optional<String> zoneOf(String district) {
        return districts.stream()
                .filter(found -> found.name().equals(district))
                .map(District::zone)
                .findFirst();
    }

    /** Dutch name of a zone; the id itself when unknown. */
    public String zoneName(String id) {
        return zones.stream()
                .filter(zone -> zone.id().equals(id))
                .map(Zone::name)
                .findFirst()
                .orElse(id);
    }

    /** Dutch label of a language code; the code itself when unknown. */
    public String languageLabel(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .map(Language::label)
                .findFirst()
                .orElse(code);
    }

    /** Whether an intercultural mediator makes first contacts in this language. */
    public boolean hasMediatorFor(String languageCode) {
        return languages.stream()
                .anyMatch(language -> language.code().equals(languageCode)
                        && language.mediator().equals("yes"));
    }

    /**
     * A span of time, ISO 8601, such as {@code P7D}.
     *
     * @throws IllegalArgumentException when the partnership's {@code terms.csv} lacks the key
     */
    public String term(String key) {
        return terms.stream()
                .filter(term -> term.key().equals(key))
                .map(Term::duration)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("terms.csv has no term '%s'".formatted(key)));
    }

    /**
     * A number that the partnership works with, such as {@code caseload_per_fte}.
     *
     * @throws IllegalArgumentException when the partnership's {@code figures.csv} lacks the key
     */
    public BigDecimal figure(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("figures.csv has no figure '%s'".formatted(key)));
    }

    /** A list as choices of a form. */
    public static <T> List<Choice> choices(List<T> list, Function<T, String> label, Function<T, String> value) {
        return list.stream()
                .map(item -> new Choice(label.apply(item), value.apply(item)))
                .toList();
    }
}
