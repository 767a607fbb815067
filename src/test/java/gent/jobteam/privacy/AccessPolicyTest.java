package gent.jobteam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.DossierSection;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {

    private final AccessPolicy policy =
            new AccessPolicy(Set.of("work", "language", "health", "housing"), Set.of("health", "housing"));

    @ParameterizedTest
    @EnumSource(Role.class)
    void withoutATieADossierDoesNotExist(Role role) {
        assertThat(policy.decide(viewer(role), agreed()).isNone()).isTrue();
    }

    @Test
    void theCaseManagerSeesEverything() {
        Access access = policy.decide(viewer(Role.COACH), agreed(Tie.MANAGER));

        assertThat(access.sections()).containsExactlyInAnyOrder(DossierSection.values());
        assertThat(access.scopes()).containsExactlyInAnyOrder(NoteScope.values());
        assertThat(access.lifeDomains()).containsExactlyInAnyOrder("work", "language", "health", "housing");
    }

    @Test
    void theCaseManagerSeesEverythingWhenNothingMayBeShared() {
        Access access = policy.decide(viewer(Role.COACH), refused(Tie.MANAGER));

        assertThat(access.sections()).containsExactlyInAnyOrder(DossierSection.values());
    }

    @Test
    void theSubstituteSeesWhatTheCaseManagerSees() {
        assertThat(policy.decide(viewer(Role.COACH), refused(Tie.SUBSTITUTE)))
                .isEqualTo(policy.decide(viewer(Role.COACH), refused(Tie.MANAGER)));
    }

    @Test
    void theSpocReadsNothingAboutWelfare() {
        Access access = policy.decide(viewer(Role.SPOC), agreed(Tie.TASK));

        assertThat(access.lifeDomains()).containsExactlyInAnyOrder("work", "language");
        assertThat(access.sections())
                .contains(DossierSection.VDAB, DossierSection.NOTES)
                .doesNotContain(DossierSection.RIGHTS, DossierSection.MEASUREMENTS, DossierSection.CONTACTS);
    }

    @Test
    void theWelfareWorkerReadsNothingOfVdab() {
        assertThat(policy.decide(viewer(Role.WELFARE), agreed(Tie.TASK)).sections())
                .contains(DossierSection.RIGHTS)
                .doesNotContain(DossierSection.VDAB, DossierSection.MEASUREMENTS);
    }

    @Test
    void theExpertiseCellReadsNotesForAllPartnersOnly() {
        for (Role role : EnumSet.of(Role.MEDIATOR, Role.JOBHUNTER, Role.TRAINER)) {
            assertThat(policy.decide(viewer(role), agreed(Tie.TASK)).scopes())
                    .contains(NoteScope.PARTNERS)
                    .doesNotContain(NoteScope.CASE_TEAM);
        }
    }

    @Test
    void whoHelpsWithoutAnAgreementSeesWhatHerOwnTaskNeeds() {
        Access access = policy.decide(viewer(Role.WELFARE), refused(Tie.TASK));

        assertThat(access.sections())
                .containsExactlyInAnyOrder(
                        DossierSection.PERSON, DossierSection.JOURNEY, DossierSection.RIGHTS, DossierSection.SHARING);
        assertThat(access.scopes()).isEmpty();
    }

    @Test
    void whoAttendedADiscussionLosesAccessAtOnceWhenTheAgreementEnds() {
        assertThat(policy.decide(viewer(Role.COACH), agreed(Tie.ATTENDEE)).shows(DossierSection.QUESTIONS))
                .isTrue();
        assertThat(policy.decide(viewer(Role.COACH), refused(Tie.ATTENDEE)).isNone())
                .isTrue();
    }

    @Test
    void anAgreementAboutSomeLifeDomainsOpensNoOthersToColleagues() {
        var aboutHousing = new CaseFacts(Set.of(Tie.TASK), true, Set.of("housing"));

        assertThat(policy.decide(viewer(Role.WELFARE), aboutHousing).lifeDomains())
                .containsExactly("housing");
        assertThat(policy.decide(viewer(Role.SPOC), aboutHousing).lifeDomains()).isEmpty();
    }

    @Test
    void anEmergencyOpensWhatTheRoleNeedsWithoutAnAgreement() {
        Access access = policy.decide(viewer(Role.COACH), refused(Tie.EMERGENCY));

        assertThat(access.sections()).contains(DossierSection.QUESTIONS).doesNotContain(DossierSection.LOG);
    }

    @Test
    void coordinationReadsNoNotesAndNoNames() {
        Access access = policy.decide(viewer(Role.COORDINATION), agreed(Tie.OVERSIGHT));

        assertThat(access.sections())
                .containsExactlyInAnyOrder(DossierSection.JOURNEY, DossierSection.SHARING, DossierSection.LOG);
        assertThat(access.scopes()).isEmpty();
        assertThat(access.lifeDomains()).isEmpty();
    }

    @Test
    void coordinationReadsTheNameOnlyWhereATaskWaitsForIt() {
        Access access = policy.decide(viewer(Role.COORDINATION), agreed(Tie.OVERSIGHT, Tie.TASK));

        assertThat(access.shows(DossierSection.PERSON)).isTrue();
        assertThat(access.shows(DossierSection.NOTES)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STEERING", "ADMIN"})
    void whoDoesNotWorkWithParticipantsSeesNoDossierWhateverTheTie(Role role) {
        for (Tie tie : Tie.values()) {
            assertThat(policy.decide(viewer(role), agreed(tie)).isNone()).isTrue();
        }
    }

    @Test
    void nobodyButACoachGuidesACase() {
        assertThat(policy.decide(viewer(Role.SPOC), agreed(Tie.MANAGER)))
                .isEqualTo(policy.decide(viewer(Role.SPOC), agreed(Tie.TASK)));
    }

    private static Viewer viewer(Role role) {
        return new Viewer("somebody", Set.of(role), "CAW Oost-Vlaanderen");
    }

    private static CaseFacts agreed(Tie... ties) {
        return new CaseFacts(Set.of(ties), true, Set.of());
    }

    private static CaseFacts refused(Tie... ties) {
        return new CaseFacts(Set.of(ties), false, Set.of());
    }

    @Test
    void appointmentsArePlannedByWhoWorksOnTheCaseAndSeesItsContacts() {
        var contacts = new Access(Set.of(DossierSection.CONTACTS), Set.of(), Set.of());
        var journey = new Access(Set.of(DossierSection.JOURNEY), Set.of(), Set.of());

        assertThat(AccessPolicy.plans(contacts, true, false)).isTrue();
        assertThat(AccessPolicy.plans(contacts, false, true)).isTrue();
        assertThat(AccessPolicy.plans(contacts, false, false)).isFalse();
        assertThat(AccessPolicy.plans(journey, true, true)).isFalse();
    }
}
