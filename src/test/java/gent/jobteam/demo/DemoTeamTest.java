package gent.jobteam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.testing.JobteamTest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class DemoTeamTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private StaffDirectory staff;

    @Test
    void everyRoleHasADemoUserWhoCanLogIn() {
        for (String user : List.of(
                "coach",
                "coach2",
                "coach3",
                "spoc",
                "welzijn",
                "bemiddelaar",
                "jobhunter",
                "vorming",
                "coordinatie",
                "onthaal",
                "stuurgroep",
                "beheer")) {
            assertThat(identity.checkPassword(user, DemoTeam.PASSWORD)).as(user).isTrue();
        }
    }

    @Test
    void aCoachBelongsToHerRoleAndHerZoneTeam() {
        assertThat(identity.createGroupQuery().groupMember("coach").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("coach", "coachNoord");
    }

    @Test
    void everyZoneTeamHasCoachesASpocAndAWelfareWorker() {
        for (String zone : List.of("noord", "oost", "zuid", "west")) {
            for (Role role : List.of(Role.COACH, Role.SPOC, Role.WELFARE)) {
                assertThat(staff.withRole(role, Optional.of(zone)))
                        .as(zone + role)
                        .isNotEmpty();
            }
        }
    }
}
