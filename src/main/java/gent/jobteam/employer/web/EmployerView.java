package gent.jobteam.employer.web;

import static java.util.stream.Collectors.joining;

import gent.jobteam.employer.Employer;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;

/**
 * An employer in words.
 *
 * @param reviewedOn empty when nobody looked whether it is right
 */
record EmployerView(Employer employer, String sector, String kinds, String district, String reviewedOn) {

    static EmployerView of(Employer employer, Partnership partnership) {
        return new EmployerView(
                employer,
                partnership.sectorLabel(employer.sector()),
                employer.hasPlaces()
                        ? employer.kinds().stream()
                                .map(partnership::placeKindLabel)
                                .collect(joining(", "))
                        : "nu geen plaats",
                employer.district().isEmpty() ? "heel de stad" : employer.district(),
                employer.reviewedOn() == null ? "" : LocalTime.show(employer.reviewedOn()));
    }
}
