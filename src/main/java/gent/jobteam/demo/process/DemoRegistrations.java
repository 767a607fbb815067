package gent.jobteam.demo.process;

import gent.jobteam.registration.Announced;
import gent.jobteam.registration.Announced.Need;
import gent.jobteam.registration.Announced.Way;
import gent.jobteam.registration.FormStamps.Stamp;
import gent.jobteam.registration.IncomingRegistrations;
import gent.jobteam.registration.RegistrationRounds;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invented people who were announced from outside this morning; each gives reception something to look at. */
@Component
class DemoRegistrations {

    /** Nobody is quicker, so nobody seems to be a program. */
    private static final Duration FILLING_IN = Duration.ofMinutes(2);

    private final IncomingRegistrations registrations;
    private final RegistrationRounds rounds;
    private final Clock clock;

    DemoRegistrations(IncomingRegistrations registrations, RegistrationRounds rounds, Clock clock) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A line of {@code demo/registrations.csv}, as the public page asks for it. */
    record Line(
            boolean byHerself,
            String organisation,
            String referrerMail,
            String name,
            String phone,
            String place,
            String contactLanguage,
            String district,
            Need need,
            String question,
            boolean mayHearResult) {

        Announced announced() {
            return new Announced(
                    Way.PAGE,
                    byHerself,
                    organisation,
                    referrerMail,
                    name,
                    phone,
                    "",
                    place,
                    contactLanguage,
                    district,
                    need,
                    question,
                    mayHearResult);
        }
    }

    /** Announces each of them, once however often it is called. */
    void announce(List<Line> lines) {
        for (Line line : lines) {
            UUID id = UUID.nameUUIDFromBytes(("demo " + line.name()).getBytes(StandardCharsets.UTF_8));
            var form = new Stamp(id, clock.instant().minus(FILLING_IN));
            registrations.receive(line.announced(), Optional.of(form), false);
        }
        rounds.takeUp();
    }
}
