package gent.jobteam.startup;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.Installation;
import gent.jobteam.platform.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Test
    void aDemoSaysWhereToGoAsWhomWhereTheMailIsAndHowToStop() {
        var lines = String.join(
                "\n",
                Announcement.lines(new Installation(Mode.DEMO, "http://localhost:8080/"), List.of("coach", "spoc")));

        assertThat(lines)
                .contains("http://localhost:8080/login")
                .contains("coach, spoc")
                .contains("Wachtwoord: jobteam")
                .contains("http://localhost:8080/postvak")
                .contains("Ctrl-C");
    }

    @Test
    void productionSaysItsAddressAndNothingThatIsSecret() {
        assertThat(Announcement.lines(new Installation(Mode.PRODUCTION, "https://jobteam.stad.gent"), List.of()))
                .containsExactly("Jobteam draait op https://jobteam.stad.gent");
    }
}
