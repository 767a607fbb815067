package gent.jobteam.appointment;

import gent.jobteam.appointment.InvitationFile.Event;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Cover;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.notification.Outbox;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.SecretToken;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** A worker's own appointments: on her page, and in the calendar that she lets read along. */
@UseCases
public class Agenda {

    private static final int DAYS_BACK = 30;

    private final JdbcAppointments appointments;
    private final JdbcFeeds feeds;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Outbox outbox;
    private final Installation installation;
    private final Clock clock;

    Agenda(
            JdbcAppointments appointments,
            JdbcFeeds feeds,
            StaffDirectory staff,
            Partnership partnership,
            Outbox outbox,
            Installation installation,
            Clock clock) {
        this.appointments = appointments;
        this.feeds = feeds;
        this.staff = staff;
        this.partnership = partnership;
        this.outbox = outbox;
        this.installation = installation;
        this.clock = clock;
    }

    /** Hers and those of whom she stands in for that day, from today on for a year; the earliest first. */
    public List<Appointment> of(String userId) {
        return between(userId, today(), today().plusYears(1));
    }

    /** How many appointments she is planned to come to on these days, both included; at most a year ahead. */
    public int countOf(String userId, LocalDate from, LocalDate until) {
        LocalDate last = today().plusYears(1);
        return appointments
                .withColleagues(Set.of(userId), from, until.isAfter(last) ? last : until)
                .size();
    }

    /** Until when her calendar reads along; empty when it does not. */
    public Optional<Instant> readsUntil(String userId) {
        return feeds.expiry(userId, clock.instant());
    }

    /** Makes a secret address, the last part of it, for a year. The one before stops at once. */
    public String makeFeed(String userId) {
        String token = SecretToken.make();
        stopFeed(userId);
        feeds.add(userId, SecretToken.hexFingerprint(token), clock.instant(), LocalTime.startOf(today().plusYears(1)));
        return token;
    }

    /** Lets no calendar of hers read along any more. */
    public void stopFeed(String userId) {
        feeds.revoke(userId, clock.instant());
    }

    /** Her appointments as iCalendar, without a word about who she meets; empty for an address that does not work. */
    public Optional<String> feed(String token) {
        return feeds.userOf(SecretToken.hexFingerprint(token), clock.instant())
                .filter(userId -> staff.find(userId).isPresent() && !staff.hasLeft(userId))
                .map(this::file);
    }

    private String file(String userId) {
        Cover cover = staff.cover();
        return InvitationFile.forReader(
                between(userId, today().minusDays(DAYS_BACK), today().plusYears(1)).stream()
                        .map(appointment -> event(appointment, userId, cover))
                        .toList(),
                ImmutableMethod.PUBLISH,
                outbox.sender().value(),
                clock.instant());
    }

    private Event event(Appointment appointment, String userId, Cover cover) {
        boolean away = cover.onDuty(userId, appointment.plan().slot().day())
                .filter(userId::equals)
                .isEmpty();
        return new Event(
                appointment.id(),
                appointment.plan().slot(),
                appointment.sequence(),
                false,
                away ? Invitations.SUMMARY + " (je bent afwezig)" : Invitations.SUMMARY,
                appointment.plan().place().shown(partnership),
                installation.baseUrl() + "/dossier/afspraakmoment/" + appointment.id());
    }

    private List<Appointment> between(String userId, LocalDate from, LocalDate until) {
        Cover cover = staff.cover();
        Set<String> away = cover.notes().stream().map(Absence::userId).collect(Collectors.toSet());
        var whose = new HashSet<>(away);
        whose.add(userId);
        return appointments.withColleagues(whose, from, until).stream()
                .filter(appointment -> appointment.plan().attendees().stream()
                        .filter(Attendee::isColleague)
                        .anyMatch(guest -> guest.userId().equals(userId)
                                || away.contains(guest.userId())
                                        && cover.onDuty(
                                                        guest.userId(),
                                                        appointment
                                                                .plan()
                                                                .slot()
                                                                .day())
                                                .filter(userId::equals)
                                                .isPresent()))
                .toList();
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
