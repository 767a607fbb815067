package gent.jobteam.registration;

import gent.jobteam.journey.Journeys;
import gent.jobteam.journey.NewRegistration;
import gent.jobteam.journey.NoCoachInZone;
import gent.jobteam.journey.ZoneUnknown;
import gent.jobteam.notification.ParticipantMessage;
import gent.jobteam.notification.ParticipantMessages;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.RegistrationTexts;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.registration.IncomingRegistration.AsideReason;
import gent.jobteam.registration.IncomingRegistration.State;
import gent.jobteam.search.PersonSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of a registration from outside: a case at once when everything is clear, otherwise whatever a colleague
 * decides. Until then it waits; only what a colleague set aside is erased, much later.
 */
@UseCases
public class RegistrationDesk {

    private static final int MOST = 200;

    /** So often a failure may pass by itself. */
    private static final int TRIES = 3;

    private final JdbcIncoming incoming;
    private final Journeys journeys;
    private final PersonSearch search;
    private final Partnership partnership;
    private final ParticipantMessages messages;
    private final RegistrationTexts texts;
    private final Clock clock;

    RegistrationDesk(
            JdbcIncoming incoming,
            Journeys journeys,
            PersonSearch search,
            Partnership partnership,
            ParticipantMessages messages,
            RegistrationTexts texts,
            Clock clock) {
        this.incoming = incoming;
        this.journeys = journeys;
        this.search = search;
        this.partnership = partnership;
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    /** The ids of those that nobody looked at yet, the oldest first. */
    List<UUID> received() {
        return incoming.received(MOST);
    }

    /** Starts the journey, or lets the registration wait for a person. Does nothing when that happened already. */
    void take(UUID id) {
        incoming.lockNew(id).ifPresent(this::take);
    }

    private void take(IncomingRegistration registration) {
        if (search.mayBeOnFile(registration.told().name())) {
            incoming.doubt(registration.id(), Doubt.MAYBE_KNOWN);
            return;
        }
        try {
            begin(registration, "", null, null);
        } catch (ZoneUnknown unknown) {
            incoming.doubt(registration.id(), Doubt.ZONE);
        } catch (NoCoachInZone nobody) {
            incoming.doubt(registration.id(), Doubt.NO_COACH);
        }
    }

    /** Notes that starting failed; after some attempts a person has to look. */
    void failed(UUID id) {
        if (incoming.failed(id) >= TRIES) {
            incoming.doubt(id, Doubt.FAULT);
        }
    }

    /** What a person has to look at, the oldest first; at most 200. */
    public List<IncomingRegistration> waiting() {
        return incoming.waiting(MOST);
    }

    /** What came in today (Europe/Brussels), the last first; at most 200. */
    public List<IncomingRegistration> today() {
        return incoming.receivedSince(LocalTime.startOf(LocalTime.dayOf(clock.instant())), MOST);
    }

    /** What was set aside, the last first; at most 200. */
    public List<IncomingRegistration> aside() {
        return incoming.aside(MOST);
    }

    /** Empty when there is none with this id. */
    public Optional<IncomingRegistration> find(UUID id) {
        return incoming.find(id);
    }

    /**
     * Makes it a case, also when it was set aside before.
     *
     * @param zone id of the zone team; empty when it follows from the district
     * @param earlier number of an earlier case of the same person; {@code null} when there is none
     * @return empty when it is a case already, or still new
     * @throws gent.jobteam.platform.Refusal as {@link Journeys#begin}
     */
    public Optional<CaseNumber> accept(UUID id, String zone, CaseNumber earlier, String userId) {
        return incoming.lock(id)
                .filter(RegistrationDesk::isForPeople)
                .map(registration -> begin(registration, zone, earlier, userId));
    }

    /** Returns whether it was done: not when it is a case already, or still new. */
    public boolean setAside(UUID id, AsideReason reason, String note, String userId) {
        Optional<IncomingRegistration> held = incoming.lock(id).filter(RegistrationDesk::isForPeople);
        held.ifPresent(registration -> incoming.setAside(id, reason, note, userId, clock.instant()));
        return held.isPresent();
    }

    /** For a person who asks for it. Returns whether it was done: not before it was set aside, or when it is gone already. */
    public boolean erase(UUID id) {
        return incoming.erase(id);
    }

    /** Erases what was set aside for so long that nobody will need it. Returns how many there were. */
    int eraseOld() {
        LocalDate today = LocalTime.dayOf(clock.instant());
        return incoming.eraseAside(LocalTime.startOf(today.minus(Period.parse(partnership.term("registrationAside")))));
    }

    /** How many wait for a person since before this moment. */
    int waitingBefore(Instant moment) {
        return incoming.waitingBefore(moment);
    }

    private static boolean isForPeople(IncomingRegistration registration) {
        return registration.state() == State.WAITING || registration.state() == State.ASIDE;
    }

    private CaseNumber begin(IncomingRegistration registration, String zone, CaseNumber earlier, String userId) {
        Announced told = registration.told();
        CaseNumber number = journeys.begin(new NewRegistration(
                registration.id(),
                told.name(),
                told.phone(),
                told.email(),
                told.contactLanguage(),
                told.district(),
                zone,
                channelOf(told),
                told.organisation(),
                earlier,
                told.question(),
                null,
                null,
                "",
                ""));
        incoming.accept(registration.id(), number, userId, clock.instant());
        if (told.byHerself() && !(told.phone().isEmpty() && told.email().isEmpty())) {
            messages.tell(new ParticipantMessage(
                    "registration-" + registration.id(),
                    number.value(),
                    "registration-receipt",
                    Map.of("phone", texts.in(SheetTexts.DUTCH).text("ourPhone").words())));
        }
        return number;
    }

    /** The channel that is called as the organisation; a partner that has none of its own is a partner. */
    private String channelOf(Announced told) {
        if (told.byHerself()) {
            return "spontaneous";
        }
        return partnership.channels().stream()
                .filter(channel -> channel.label().equalsIgnoreCase(told.organisation()))
                .map(Partnership.Labelled::code)
                .findFirst()
                .orElseGet(() -> isPartner(told.organisation()) ? "partner" : "network");
    }

    private boolean isPartner(String organisation) {
        return partnership.partners().stream().anyMatch(known -> known.equalsIgnoreCase(organisation));
    }
}
