package gent.jobteam.journey;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.UseCases;
import java.util.Optional;
import java.util.stream.Stream;

/** The one front door: every person comes in here, whoever brings her, and gets one case with a zone and an owner. */
@UseCases
public class FrontDoor {

    private final Partnership partnership;
    private final StaffDirectory staff;
    private final CoachOnWatch onWatch;
    private final CaseFiles cases;
    private final Registrations registrations;
    private final Contacts contacts;

    FrontDoor(
            Partnership partnership,
            StaffDirectory staff,
            CoachOnWatch onWatch,
            CaseFiles cases,
            Registrations registrations,
            Contacts contacts) {
        this.partnership = partnership;
        this.staff = staff;
        this.onWatch = onWatch;
        this.cases = cases;
        this.registrations = registrations;
        this.contacts = contacts;
    }

    /**
     * Opens the case; does nothing when this registration opened one before.
     *
     * @throws ZoneUnknown when neither a zone, a district, a coach nor the colleague tells the zone team
     * @throws NoCoachInZone when nobody in the zone team can watch over the case
     * @throws OtherPerson when the earlier case belongs to somebody with another name
     * @throws CaseStillOpen when the earlier case has not ended
     * @throws gent.jobteam.participant.UnknownCase when the earlier case does not exist
     */
    public Registered register(NewRegistration registration) {
        return registrations
                .find(registration.id())
                .map(known -> registered(cases.get(known.caseNumber()), registration, false))
                .orElseGet(() -> registered(cases.get(open(registration)), registration, true));
    }

    private CaseNumber open(NewRegistration registration) {
        Optional<CaseFile> earlier = Optional.ofNullable(registration.earlier()).map(cases::get);
        earlier.ifPresent(found -> check(found, registration));
        String zone = zoneOf(registration);
        String owner = ownerOf(registration, zone);

        var number = cases.open(new NewCase(
                registration.name(),
                registration.phone(),
                registration.email(),
                registration.contactLanguage(),
                registration.district(),
                zone,
                registration.channel(),
                registration.referrer(),
                registration.earlier(),
                owner));
        earlier.ifPresent(found -> cases.change(found.participant().id(), known -> renewed(known, registration)));
        registrations.note(new Registration(
                registration.id(),
                number,
                registration.question(),
                registration.guidedSince(),
                registration.registeredById()));
        Optional.ofNullable(registration.firstContact())
                .ifPresent(met ->
                        contacts.log(new Contact(number, met.kind(), true, met.on(), byWhom(registration, owner), "")));
        if (registration.isTakeover()) {
            cases.assignManager(number, owner);
        }
        return number;
    }

    /** A mistyped number must not open somebody else's file. */
    private static void check(CaseFile earlier, NewRegistration registration) {
        if (!earlier.participant().name().equalsIgnoreCase(registration.name())) {
            throw new OtherPerson();
        }
        if (earlier.isOpen()) {
            throw new CaseStillOpen();
        }
    }

    private String zoneOf(NewRegistration registration) {
        return Stream.of(
                        Optional.of(registration.zone()),
                        partnership.zoneOf(registration.district()),
                        zoneOfColleague(registration.coachId()),
                        zoneOfColleague(registration.registeredById()))
                .flatMap(Optional::stream)
                .filter(zone -> !zone.isEmpty())
                .findFirst()
                .orElseThrow(ZoneUnknown::new);
    }

    private Optional<String> zoneOfColleague(String userId) {
        return staff.find(userId).map(StaffMember::zone);
    }

    private String ownerOf(NewRegistration registration, String zone) {
        return coach(registration.coachId())
                .or(() -> coach(registration.registeredById()))
                .or(() -> onWatch.of(zone, registration.contactLanguage()))
                .map(StaffMember::userId)
                .orElseThrow(NoCoachInZone::new);
    }

    private Optional<StaffMember> coach(String userId) {
        return staff.find(userId).filter(member -> member.role() == Role.COACH);
    }

    private static String byWhom(NewRegistration registration, String owner) {
        return registration.registeredById().isEmpty() ? owner : registration.registeredById();
    }

    /** What was told now replaces what we knew; what was not told stays. */
    private static Participant renewed(Participant known, NewRegistration told) {
        return new Participant(
                known.id(),
                known.name(),
                told.phone().isEmpty() ? known.phone() : told.phone(),
                told.email().isEmpty() ? known.email() : told.email(),
                told.contactLanguage(),
                told.district().isEmpty() ? known.district() : told.district());
    }

    private Registered registered(CaseFile file, NewRegistration registration, boolean isNew) {
        String language = file.participant().contactLanguage();
        return new Registered(
                file.number(),
                file.channel(),
                registration.firstContact() != null,
                partnership.hasMediatorFor(language),
                staff.find(file.ownerId())
                        .filter(owner -> owner.languages().contains(language))
                        .isPresent(),
                isNew);
    }
}
