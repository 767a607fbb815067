package gent.jobteam.directory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty directory before anybody asks it, and never changes one that people keep. */
@Component
@Order(250)
class OffersAtStart implements ApplicationRunner {

    private final Offers offers;

    OffersAtStart(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offers.begin();
    }
}
