package gent.jobteam.form;

import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days in answers that only the calendar can refuse; today is today in Europe/Brussels. */
@Component("formDays")
public class Days {

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }

    /**
     * The day of something that has happened.
     *
     * @throws FormRefused when the day is still to come
     * @throws IllegalStateException when the form does not require the day and it was not answered
     */
    public LocalDate past(Answers answers, String field) {
        var day = answered(answers, field);
        if (day.isAfter(today())) {
            answers.refuse(field, "Kies vandaag of een vroegere dag.");
        }
        return day;
    }

    /**
     * The day of something that is planned.
     *
     * @throws FormRefused when the day is over
     * @throws IllegalStateException when the form does not require the day and it was not answered
     */
    public LocalDate planned(Answers answers, String field) {
        var day = answered(answers, field);
        if (day.isBefore(today())) {
            answers.refuse(field, "Kies vandaag of een latere dag.");
        }
        return day;
    }

    private static LocalDate answered(Answers answers, String field) {
        return answers.day(field).orElseThrow(() -> new IllegalStateException("No answer to required field " + field));
    }
}
