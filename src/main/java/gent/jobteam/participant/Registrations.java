package gent.jobteam.participant;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How the cases came to us; one registration per case. */
@UseCases
public class Registrations {

    private final JdbcRegistrations registrations;
    private final Clock clock;

    Registrations(JdbcRegistrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Notes the registration of a case that was just opened. */
    public void note(Registration registration) {
        registrations.add(registration, clock.instant());
    }

    /** Empty when no registration has this id. */
    public Optional<Registration> find(UUID id) {
        return registrations.find(id);
    }

    /** Empty when the case has none, which only happens to cases that were not registered. */
    public Optional<Registration> of(CaseNumber number) {
        return registrations.of(number);
    }
}
