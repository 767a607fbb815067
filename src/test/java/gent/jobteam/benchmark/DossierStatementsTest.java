package gent.jobteam.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.MyParticipants;
import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A dossier and the list of one's participants ask as much of the database when they are long as when they are short. */
@JobteamTest
@Import(CountedDatabase.class)
class DossierStatementsTest {

    private static final int MANY = 60;
    private static final Viewer COACH = new Viewer("coach5", Set.of(Role.COACH), "Stad Gent");

    @Autowired
    Dossiers dossiers;

    @Autowired
    MyParticipants participants;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    TestClock clock;

    @Autowired
    StatementCount count;

    @Test
    void aLongDossierAsksNoMoreThanAShortOne() {
        CaseNumber number = open(0);
        fill(number, 1);
        dossiers.open(number, COACH);
        List<String> few = count.during(() -> dossiers.open(number, COACH));

        fill(number, MANY);
        List<String> many = count.during(() -> dossiers.open(number, COACH));

        assertThat(dossiers.open(number, COACH).sections().get(DossierSection.CONTACTS))
                .hasSize(MANY + 1);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(70);
    }

    @Test
    void aLongListOfParticipantsAsksNoMoreThanAShortOne() {
        fill(open(1), 1);
        participants.of(COACH.userId());
        List<String> few = count.during(() -> participants.of(COACH.userId()));

        for (int opened = 0; opened < MANY; opened++) {
            fill(open(2 + opened), 1);
        }
        List<String> many = count.during(() -> participants.of(COACH.userId()));

        assertThat(participants.of(COACH.userId())).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(15);
    }

    private CaseNumber open(int one) {
        return cases.open(new NewCase("Persoon " + one, "", "", "sk", "", "noord", "oc", "", null, COACH.userId()));
    }

    private void fill(CaseNumber number, int lines) {
        for (int line = 0; line < lines; line++) {
            contacts.log(new Contact(number, "call", true, clock.today(), COACH.userId(), "Notitie " + line));
            agreements.record(new SharingAgreement(number, true, "sk", null, COACH.userId()));
        }
    }
}
