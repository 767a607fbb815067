package gent.jobteam.appointment.web;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.appointment.Where;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An appointment as somebody filled it in.
 *
 * @param place code of a location, or one of the words of {@link #HOME}, {@link #PHONE} and {@link #ELSEWHERE}
 * @param colleagues user ids
 * @param outside as many as the page has room for; unused ones are empty
 */
record AppointmentForm(
        String purpose,
        String day,
        String begin,
        String minutes,
        String place,
        String elsewhere,
        List<String> colleagues,
        List<Guest> outside,
        String interpreter,
        boolean withParticipant) {

    static final String HOME = "home";
    static final String PHONE = "phone";
    static final String ELSEWHERE = "elsewhere";
    static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);

    /** So many people from outside. */
    static final int GUESTS = 3;

    private static final int LONGEST = 200;

    /**
     * Somebody from outside.
     *
     * @param function what she is there for
     */
    record Guest(String function, String mail) {

        private static final Guest NOBODY = new Guest("", "");

        Guest {
            function = TypedText.tidy(function);
            mail = mail.strip();
        }

        boolean isNobody() {
            return function.isEmpty() && mail.isEmpty();
        }
    }

    AppointmentForm {
        elsewhere = TypedText.tidy(elsewhere);
        outside = Stream.concat(outside.stream(), Stream.generate(() -> Guest.NOBODY))
                .limit(Math.max(GUESTS, outside.size()))
                .toList();
        colleagues = colleagues.stream().distinct().toList();
    }

    /** For a new one: the planner herself comes, for an hour. */
    static AppointmentForm of(String planner) {
        return new AppointmentForm(
                "", "", "", "60", "", "", List.of(planner), List.of(), Interpreter.NONE.name(), true);
    }

    static AppointmentForm of(Appointment appointment) {
        Plan plan = appointment.plan();
        List<Attendee> outside =
                plan.attendees().stream().filter(guest -> !guest.isColleague()).toList();
        return new AppointmentForm(
                plan.purpose(),
                plan.slot().day().toString(),
                plan.slot().begin().toString(),
                Integer.toString(plan.slot().minutes()),
                plan.place().where() == Where.LOCATION
                        ? plan.place().location()
                        : plan.place().where().name().toLowerCase(Locale.ROOT),
                plan.place().words(),
                plan.attendees().stream()
                        .filter(Attendee::isColleague)
                        .map(Attendee::userId)
                        .toList(),
                outside.stream()
                        .map(guest -> new Guest(guest.function(), guest.mail()))
                        .toList(),
                plan.interpreter().name(),
                plan.withParticipant());
    }

    /**
     * What is wrong, in Dutch, by field; empty when nothing is.
     *
     * @param staff user ids of everybody who can be invited
     */
    Map<String, String> errors(Partnership partnership, Set<String> staff) {
        var errors = new LinkedHashMap<String, String>();
        if (partnership.appointmentPurposes().stream()
                .noneMatch(known -> known.code().equals(purpose))) {
            errors.put("purpose", "Kies waarvoor de afspraak is.");
        }
        if (!isDay()) {
            errors.put("day", "Vul een dag in.");
        }
        if (!isTime()) {
            errors.put("begin", "Vul een uur in, zoals 14:30.");
        }
        if (MINUTES.stream().noneMatch(known -> known.toString().equals(minutes))) {
            errors.put("minutes", "Kies hoe lang het duurt.");
        }
        if (partnership.location(place).isEmpty()
                && !Set.of(HOME, PHONE, ELSEWHERE).contains(place)) {
            errors.put("place", "Kies waar de afspraak is.");
        }
        if (place.equals(ELSEWHERE)) {
            check(errors, "elsewhere", elsewhere, "Schrijf op waar.");
        }
        if (!staff.containsAll(colleagues)) {
            errors.put("colleagues", "Kies collega's uit de lijst.");
        }
        checkGuests(errors);
        if (Arrays.stream(Interpreter.values()).noneMatch(known -> known.name().equals(interpreter))) {
            errors.put("interpreter", "Kies of er een tolk nodig is.");
        }
        return errors;
    }

    private void checkGuests(Map<String, String> errors) {
        var known = new HashSet<String>();
        for (int place = 0; place < outside.size(); place++) {
            Guest guest = outside.get(place);
            if (!guest.isNobody()) {
                check(
                        errors,
                        "outsideFunction" + (place + 1),
                        guest.function(),
                        "Schrijf op wat deze persoon doet, niet de naam.");
                if (EmailAddress.parse(guest.mail()).isEmpty()) {
                    errors.put(
                            "outsideMail" + (place + 1), "Vul één e-mailadres in, bijvoorbeeld naam@organisatie.be.");
                } else if (!known.add(guest.mail().toLowerCase(Locale.ROOT))) {
                    errors.put("outsideMail" + (place + 1), "Dit e-mailadres staat er al.");
                }
            }
        }
    }

    private static void check(Map<String, String> errors, String field, String text, String missing) {
        if (text.isEmpty()) {
            errors.put(field, missing);
        } else if (!TypedText.isUsable(text, false)) {
            errors.put(field, TypedText.UNUSABLE);
        } else if (TypedText.length(text) > LONGEST) {
            errors.put(field, "Gebruik hoogstens %d tekens.".formatted(LONGEST));
        }
    }

    /** Only when there are no {@link #errors}. */
    Plan plan(Partnership partnership) {
        return new Plan(
                purpose,
                new Slot(LocalDate.parse(day), LocalTime.parse(begin), Integer.parseInt(minutes)),
                meetingPlace(partnership),
                Interpreter.valueOf(interpreter),
                withParticipant,
                Stream.concat(
                                colleagues.stream().map(Attendee::colleague),
                                outside.stream()
                                        .filter(guest -> !guest.isNobody())
                                        .map(guest -> Attendee.outside(guest.function(), guest.mail())))
                        .toList());
    }

    private MeetingPlace meetingPlace(Partnership partnership) {
        return switch (place) {
            case HOME -> MeetingPlace.HOME;
            case PHONE -> MeetingPlace.PHONE;
            case ELSEWHERE -> MeetingPlace.elsewhere(elsewhere);
            default -> MeetingPlace.at(partnership.location(place).orElseThrow().code());
        };
    }

    private boolean isDay() {
        try {
            return LocalDate.parse(day).getYear() >= 2000;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private boolean isTime() {
        try {
            return LocalTime.parse(begin).getSecond() == 0;
        } catch (DateTimeException noTime) {
            return false;
        }
    }
}
