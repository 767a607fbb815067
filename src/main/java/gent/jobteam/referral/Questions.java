package gent.jobteam.referral;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** What receivers ask or propose before they answer, and what they hear back. */
@UseCases
public class Questions {

    /** Beyond this many on one referral somebody should phone. */
    private static final int MOST = 20;

    private final JdbcReferrals referrals;
    private final JdbcQuestions questions;
    private final LetterWriter letters;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            JdbcReferrals referrals,
            JdbcQuestions questions,
            LetterWriter letters,
            Correspondence correspondence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.questions = questions;
        this.letters = letters;
        this.correspondence = correspondence;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    List<Question> of(UUID referral) {
        return questions.of(referral);
    }

    /**
     * Notes a question; with an id that was used before it changes nothing.
     *
     * @param id made with the empty form
     * @param proposedOn {@code null} when no day is proposed
     * @return false when it is not taken any more: the referral has its answer, or too much was asked already
     */
    boolean ask(UUID referral, UUID id, String words, LocalDate proposedOn) {
        Referral asked = referrals.lock(referral);
        List<Question> before = questions.of(referral);
        if (!asked.state().isAsked() || before.size() >= MOST) {
            return false;
        }
        boolean nobodyIsBusy = before.stream().allMatch(question -> question.answer() != null);
        boolean added = questions.add(referral, new Question(id, words, proposedOn, clock.instant(), null));
        if (added && nobodyIsBusy) {
            events.publishEvent(new ReceiverAsked(referral, asked.caseNumber()));
        }
        return true;
    }

    /** What waits for an answer, as the coach reads it; empty when nothing does. */
    public String open(UUID referral) {
        return shown(questions.of(referral).stream()
                .filter(question -> question.answer() == null)
                .toList());
    }

    /**
     * Answers everything that waits, by mail.
     *
     * @param read the questions as the coach read them
     * @throws QuestionsChanged when something more was asked since
     * @throws SharingChanged when the answer says who it is about and that may not be shared
     */
    public void answer(UUID referral, String read, String answer, String userId) {
        Referral asked = referrals.lock(referral);
        List<Question> open = questions.of(referral).stream()
                .filter(question -> question.answer() == null)
                .toList();
        if (!Referrals.sameText(shown(open), read)) {
            throw new QuestionsChanged();
        }
        if (!letters.mayName(asked.caseNumber()) && letters.givesAway(answer, asked.caseNumber())) {
            throw new SharingChanged(asked.caseNumber());
        }
        questions.answer(open.stream().map(Question::id).toList(), answer, userId, clock.instant());
        if (asked.state() == Referral.State.SENT) {
            UUID last = open.get(open.size() - 1).id();
            correspondence.mail(asked, "reply-" + last, letters.reply(asked, answer));
        }
    }

    private static String shown(List<Question> questions) {
        return questions.stream().map(Questions::shown).collect(Collectors.joining("\n\n"));
    }

    private static String shown(Question question) {
        String day =
                question.proposedOn() == null ? "" : "Voorstel van een dag: " + LocalTime.show(question.proposedOn());
        return "%s\n%s".formatted(question.words(), day).strip();
    }
}
