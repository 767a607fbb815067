package gent.jobteam.employer;

import gent.jobteam.partnership.Partnership;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty register with the partnership's own list, if it has one. */
@Component
@Order(250)
class EmployersAtStart implements ApplicationRunner {

    private final Employers employers;
    private final Partnership partnership;

    EmployersAtStart(Employers employers, Partnership partnership) {
        this.employers = employers;
        this.partnership = partnership;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        employers.begin(partnership.employers());
    }
}
