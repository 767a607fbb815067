package gent.jobteam.identity.web;

import gent.jobteam.identity.Leftovers;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.identity.Workload;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about colleagues show. */
@Component
class StaffPages {

    private final Partnership partnership;
    private final Workload workload;
    private final Leftovers leftovers;
    private final Clock clock;

    StaffPages(Partnership partnership, Workload workload, Leftovers leftovers, Clock clock) {
        this.partnership = partnership;
        this.workload = workload;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /**
     * A colleague in the list.
     *
     * @param lastDay as shown; empty while she stays
     * @param cases running cases that she is responsible for
     */
    record Row(
            String userId,
            String name,
            String role,
            String zone,
            String organisation,
            String lastDay,
            boolean gone,
            int cases) {

        /** Whether she leaves or left and somebody else has to take over her cases. */
        public boolean leavesCases() {
            return !lastDay.isEmpty() && cases > 0;
        }
    }

    /** @param next user id after which the next page begins; empty on the last page */
    ModelAndView list(List<StaffMember> members, String part, String next) {
        Map<String, Integer> cases = workload.runningCases();
        var page = new ModelAndView("identity/staff");
        page.addObject(
                "colleagues",
                members.stream()
                        .map(member -> row(member, cases.getOrDefault(member.userId(), 0)))
                        .toList());
        page.addObject("part", part);
        page.addObject("next", next);
        return page;
    }

    ModelAndView add(HttpStatus status, StaffForm form, Map<String, String> errors) {
        var page = form(status, form, errors);
        page.addObject("isNew", true);
        return page;
    }

    ModelAndView change(HttpStatus status, StaffMember member, StaffForm form, Map<String, String> errors) {
        var page = form(status, form, errors);
        page.addObject("isNew", false);
        page.addObject("leftovers", String.join(", ", leftovers.of(member.userId())));
        page.addObject("colleague", row(member, workload.runningCases().getOrDefault(member.userId(), 0)));
        return page;
    }

    private ModelAndView form(HttpStatus status, StaffForm form, Map<String, String> errors) {
        var page = new ModelAndView("identity/colleague", status);
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("roles", Role.values());
        page.addObject("zones", partnership.zones());
        page.addObject("languages", partnership.languages());
        page.addObject("expertise", partnership.lifeDomains());
        page.addObject("organisations", partnership.partners());
        return page;
    }

    private Row row(StaffMember member, int cases) {
        return new Row(
                member.userId(),
                member.name(),
                member.role().label(),
                member.zone().isEmpty() ? "" : partnership.zoneName(member.zone()),
                member.organisation(),
                member.lastDay() == null ? "" : LocalTime.show(member.lastDay()),
                !member.worksOn(today()),
                cases);
    }

    LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
