package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Letters.Letter;
import gent.jobteam.platform.UseCases;
import gent.jobteam.referral.Referral.State;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Questions to other organisations, from draft to answer. Each step can be repeated without a second effect. */
@UseCases
public class Referrals {

    /** Stands for the receiver where otherwise a user id stands. */
    private static final String RECEIVER = "receiver";

    private final JdbcReferrals referrals;
    private final LetterWriter letters;
    private final Correspondence correspondence;
    private final AnswerLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(
            JdbcReferrals referrals,
            LetterWriter letters,
            Correspondence correspondence,
            AnswerLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.letters = letters;
        this.correspondence = correspondence;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** The referral that a message of this module is about; empty for any other message. */
    public static Optional<UUID> referralOf(String messageId) {
        return Correspondence.referralOf(messageId);
    }

    /** @throws IllegalStateException when there is none with this id */
    public Referral get(UUID id) {
        return referrals.find(id).orElseThrow(() -> new IllegalStateException("No referral " + id));
    }

    /** Address at which the organisation was asked before; empty when it never was. */
    public Optional<String> knownEmailOf(String organisation) {
        return referrals.lastEmailOf(organisation);
    }

    /** How receivers could reach this coach the last time; empty when she never referred anybody. */
    public Optional<String> lastReachableAt(String userId) {
        return referrals.lastReachableAt(userId);
    }

    /** Whether any organisation was or is to be asked about a case. */
    public boolean isAskedAbout(CaseNumber caseNumber) {
        return referrals.isAskedAbout(caseNumber);
    }

    /** Keeps what was prepared; with the id of an earlier draft it replaces that one. */
    public void prepare(UUID id, CaseNumber caseNumber, Purpose purpose, Draft draft, String userId) {
        referrals.prepare(id, caseNumber, purpose, draft, userId, clock.instant());
    }

    /** Whether receivers may know today who the case is about. */
    public boolean mayName(CaseNumber caseNumber) {
        return letters.mayName(caseNumber);
    }

    /** Whether the receiver may see today what she was sent. */
    public boolean maySee(Referral referral) {
        return !referral.namesParticipant() || letters.mayName(referral.caseNumber());
    }

    /** Whether a question says who the case is about. */
    public boolean givesAway(String question, CaseNumber caseNumber) {
        return letters.givesAway(question, caseNumber);
    }

    /** The text for the receiver as it would go out today. */
    public String letter(UUID id) {
        return letters.request(get(id)).body();
    }

    /**
     * Fixes the text for the receiver.
     *
     * @param read the text as the coach read it
     * @throws LetterChanged when it would read differently now
     * @throws SharingChanged when the question says who it is about and that may not be shared
     */
    public void confirm(UUID id, String read, String userId) {
        Referral referral = get(id);
        String letter = letters.request(referral).body();
        if (!sameText(letter, read)) {
            throw new LetterChanged();
        }
        boolean mayName = letters.mayName(referral.caseNumber());
        if (!mayName && letters.givesAway(referral.draft().question(), referral.caseNumber())) {
            throw new SharingChanged(referral.caseNumber());
        }
        referrals.confirm(id, letter, mayName, userId, clock.instant());
    }

    /**
     * Sends the confirmed text.
     *
     * @throws SharingChanged when it says who it is about and that may not be shared any more
     */
    public void send(UUID id) {
        Referral referral = get(id);
        if (referral.namesParticipant() && !letters.mayName(referral.caseNumber())) {
            throw new SharingChanged(referral.caseNumber());
        }
        var letter = new Letter(letters.request(referral).subject(), referral.letter());
        correspondence.mail(referral, "request", letter);
        referrals.sent(id, clock.instant());
    }

    /** Reminds the receiver by mail, once; the mail says nothing about the person. */
    public void remind(UUID id) {
        Referral referral = get(id);
        correspondence.mail(referral, "reminder", letters.reminder(referral));
        referrals.reminded(id, clock.instant());
    }

    /** Notes that a mail did not arrive; the coach phones, and no link works any more. */
    public void noteUndelivered(UUID id) {
        referrals.undelivered(id);
        links.close(id);
    }

    /**
     * Notes that the receiver was asked by telephone.
     *
     * @param with who answered; empty when unknown
     */
    public void notePhoned(UUID id, LocalDate day, String with) {
        referrals.phoned(id, day, with, clock.instant());
    }

    /** @throws AlreadyAnswered when there is an answer already */
    public void noteAnswer(UUID id, Answer answer, String userId) {
        if (!end(id, answer.accepted() ? State.ACCEPTED : State.REFUSED, answer, userId)) {
            throw new AlreadyAnswered();
        }
    }

    /**
     * Takes the receiver's own answer; the first one counts.
     *
     * @return whether this was the first
     */
    public boolean receiveAnswer(UUID id, Answer answer) {
        boolean first = end(id, answer.accepted() ? State.ACCEPTED : State.REFUSED, answer, RECEIVER);
        if (first) {
            events.publishEvent(new ReceiverAnswered(id, get(id).caseNumber(), answer.accepted()));
        }
        return first;
    }

    /** What of a case is prepared, or asked without an answer; the oldest first. Not what asks to take the guidance over. */
    public List<Referral> openOf(CaseNumber caseNumber) {
        return referrals.openOf(caseNumber);
    }

    /** The step of a trajectory that a question belongs to; empty when it belongs to none. */
    public Optional<UUID> stepOf(UUID id) {
        return referrals.stepOf(id);
    }

    /** Says which step of a trajectory a question belongs to. */
    public void noteStep(UUID id, UUID step) {
        referrals.noteStep(id, step);
    }

    /** Takes a question back that is not needed any more: no link works, and whoever waits for the answer goes on. */
    public void takeBack(UUID id, String userId) {
        if (end(id, State.DROPPED, Answer.refused("otherSolution", ""), userId)) {
            links.close(id);
            events.publishEvent(new ReceiverAnswered(id, get(id).caseNumber(), false));
        }
    }

    /** Notes that coach and participant do not go on with it. */
    public void drop(UUID id, String reason, String userId) {
        end(id, State.DROPPED, Answer.refused(reason, ""), userId);
    }

    private boolean end(UUID id, State state, Answer answer, String by) {
        return referrals.end(id, state, answer, by, clock.instant());
    }

    /** The browser may write line ends and accents in another way. */
    static boolean sameText(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .strip();
    }
}
