package gent.jobteam.referral;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.platform.UseCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a receiver can do with her link: see what was sent to her, ask about it, and answer once. */
@UseCases
public class ReceiverDesk {

    private final AnswerLinks links;
    private final Referrals referrals;
    private final Questions questions;
    private final StaffDirectory staff;

    ReceiverDesk(AnswerLinks links, Referrals referrals, Questions questions, StaffDirectory staff) {
        this.links = links;
        this.referrals = referrals;
        this.questions = questions;
        this.staff = staff;
    }

    /**
     * What the receiver may see.
     *
     * @param mayShow {@code false} when what was sent names somebody who does not agree to share any more; then the
     *     letter is empty and there are no questions
     * @param letter exactly what was sent; empty when she does not need it any more
     * @param coach name of who asked
     * @param reachableAt how to reach the coach
     */
    public record Desk(
            Referral.State state,
            boolean mayShow,
            String letter,
            List<Question> questions,
            String coach,
            String reachableAt,
            String reason) {

        /** Whether an answer is still expected. */
        public boolean waits() {
            return mayShow && state.isAsked();
        }
    }

    /** Empty when the link never existed, expired or was revoked; nobody learns which. Changes nothing. */
    public Optional<Desk> open(String token) {
        return links.find(token).map(referrals::get).map(this::desk);
    }

    /**
     * Takes the answer when there is none yet.
     *
     * @return whether this answer counts; empty when the link does not work
     */
    public Optional<Boolean> answer(String token, Answer answer) {
        return links.find(token).map(id -> desk(referrals.get(id)).waits() && referrals.receiveAnswer(id, answer));
    }

    /**
     * Asks or proposes something.
     *
     * @param form made with the empty form: the same one asks once
     * @param proposedOn {@code null} when no day is proposed
     * @return whether it was taken; empty when the link does not work
     */
    public Optional<Boolean> ask(String token, UUID form, String words, LocalDate proposedOn) {
        return links.find(token)
                .map(id -> desk(referrals.get(id)).waits() && questions.ask(id, form, words, proposedOn));
    }

    private Desk desk(Referral referral) {
        boolean mayShow = referrals.maySee(referral);
        boolean needsIt = mayShow && (referral.state().isAsked() || referral.state() == Referral.State.ACCEPTED);
        return new Desk(
                referral.state(),
                mayShow,
                needsIt ? referral.letter() : "",
                needsIt ? questions.of(referral.id()) : List.of(),
                staff.nameOf(referral.preparedBy()),
                referral.draft().reachableAt(),
                referral.reason());
    }
}
