package gent.jobteam.appointment;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.appointment.InvitationFile.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationFileTest {

    private static final UUID ID = UUID.fromString("7b0a5a5e-5d0d-4b43-9f5a-0d6f3a3f2a11");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aGuestCanAnswerAndSeesAChangeAsTheSameEvent() {
        String first = guest(event("2026-03-09", "14:30", 0, false, "Jobteam Zone Noord"), false);
        String moved = guest(event("2026-03-10", "10:00", 1, false, "Jobteam Zone Noord"), false);

        assertThat(Reader.read(first).getMethod()).isEqualTo(REQUEST);
        VEvent before = Reader.event(first);
        VEvent after = Reader.event(moved);
        assertThat(Reader.value(after, "UID")).isEqualTo(Reader.value(before, "UID"));
        assertThat(Reader.value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(Reader.value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(Reader.value(before, "ORGANIZER")).isEqualTo("mailto:jobteam@jobteam.example");
        assertThat(Reader.value(before, "ATTENDEE")).isEqualTo("mailto:lien@stad.example");
        assertThat(Reader.value(before, "SUMMARY")).isEqualTo("Afspraak Jobteam");
        assertThat(Reader.value(before, "DTSTAMP")).isEqualTo("20260302T090000Z");
    }

    @Test
    void whatIsOffIsACancellationOfTheSameEvent() {
        String off = guest(event("2026-03-09", "14:30", 2, true, ""), true);

        assertThat(Reader.read(off).getMethod()).isEqualTo(CANCEL);
        assertThat(Reader.value(Reader.event(off), "STATUS")).isEqualTo("CANCELLED");
    }

    /** Also with a program that knows no zones but the one that comes along. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 14:30, +01:00",
        "2026-07-09, 14:30, +02:00",
        "2026-03-28, 23:00, +01:00",
        "2026-03-29, 09:00, +02:00",
        "2026-10-24, 09:00, +02:00",
        "2026-10-25, 09:00, +01:00"
    })
    void theHourIsThatOfGhentInWinterAndInSummer(LocalDate day, LocalTime begin, String offset) {
        String file = guest(event(day.toString(), begin.toString(), 0, false, ""), false);

        Calendar calendar = Reader.read(file);
        assertThat(file).contains("DTSTART;TZID=Europe/Brussels:");
        VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
        var start = (ZonedDateTime) ((DtStart<?>) event.getRequiredProperty("DTSTART")).getDate();
        assertThat(start.toInstant()).isEqualTo(Instant.parse(day + "T" + begin + ":00" + offset));
        VTimeZone zone = calendar.<VTimeZone>getComponents("VTIMEZONE").get(0);
        assertThat(zone.getApplicableObservance(start)
                        .getRequiredProperty("TZOFFSETTO")
                        .getValue())
                .isEqualTo(offset.replace(":", ""));
    }

    /** As long as the lines of a file may be; what a place is called is read back as it was typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sint-Salvatorstraat 30; bus 201, 9000 Gent (aan de Dampoort, naast de bibliotheek)\\ 2de verdieping",
                "у дома при Галина Тодорова-Кирилова, улица „Шипка“ 5, до пощата, вход Б, етаж 3, апартамент 12",
                "مكتب التوظيف، الطابق الثاني، بجانب محطة القطار، مدينة غنت، بلجيكا",
                "دفتر کاریابی، منزل دوم، نزدیک ایستگاه قطار، شهر گنت",
                "د کار دفتر، دوهم پوړ، د اورګاډي تمځای ته نږدې",
                "Çalışma ofisi, 2. kat, Ğent; İstasyon yanı",
                "Základná škola na Žižkovej ulici č. 5, ďalej rovno",
                "Biroul din Gent, etajul 2, lângă gară, șoseaua mare",
                "👩🏽‍🤝‍👩🏼 koffie"
            })
    void aPlaceIsReadBackInEveryScript(String place) {
        String file = guest(event("2026-03-09", "14:30", 0, false, place), false);

        assertThat(Reader.value(Reader.event(file), "LOCATION")).isEqualTo(place);
    }

    @Test
    void aTypedPlaceAddsNoLineOfItsOwn() {
        String file = guest(event("2026-03-09", "14:30", 0, false, "hier\r\nATTENDEE:mailto:x@example.org"), false);

        assertThat(Reader.event(file).getProperties("ATTENDEE")).hasSize(1);
    }

    @Test
    void whoOnlyReadsGetsNobodysAddress() {
        String file = InvitationFile.forReader(
                List.of(event("2026-03-09", "14:30", 0, false, "")), PUBLISH, "jobteam@jobteam.example", NOW);

        assertThat(Reader.read(file).getMethod()).isEqualTo(PUBLISH);
        assertThat(file).doesNotContain("ATTENDEE");
    }

    private static String guest(Event event, boolean off) {
        return InvitationFile.forGuest(
                event, off ? CANCEL : REQUEST, "jobteam@jobteam.example", "lien@stad.example", NOW);
    }

    private static Event event(String day, String begin, int sequence, boolean cancelled, String place) {
        return new Event(
                ID,
                new Slot(LocalDate.parse(day), LocalTime.parse(begin), 60),
                sequence,
                cancelled,
                "Afspraak Jobteam",
                place,
                "https://jobteam.example/dossier/afspraakmoment/" + ID);
    }
}
