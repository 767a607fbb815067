package gent.jobteam.referral;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.RecognisableText;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Letters;
import gent.jobteam.partnership.Letters.Letter;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes what a receiver gets to read. Who it is about stands in it only under the agreement to share, and then only
 * what is needed for a first contact.
 */
@Component
class LetterWriter {

    /** Code of the circle of receivers in the agreement to share. */
    private static final String CIRCLE = "referral";

    private static final String SOMEBODY = "Iemand uit Gent. De naam delen we pas met akkoord.";

    private final CaseFiles cases;
    private final SharingAgreements agreements;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Letters letters;

    LetterWriter(
            CaseFiles cases,
            SharingAgreements agreements,
            StaffDirectory staff,
            Partnership partnership,
            Letters letters) {
        this.cases = cases;
        this.agreements = agreements;
        this.staff = staff;
        this.partnership = partnership;
        this.letters = letters;
    }

    /** Whether receivers may know today who the case is about. */
    boolean mayName(CaseNumber caseNumber) {
        return agreements.mayShareWith(caseNumber, CIRCLE);
    }

    /** Whether a text says who the case is about. */
    boolean givesAway(String text, CaseNumber caseNumber) {
        return RecognisableText.in(text, cases.get(caseNumber).participant());
    }

    /** The question as it would go out today. */
    Letter request(Referral referral) {
        return letters.write(
                referral.purpose().code(),
                Map.of(
                        "participant", mayName(referral.caseNumber()) ? firstContact(referral) : SOMEBODY,
                        "question", referral.draft().question(),
                        "coach", staff.nameOf(referral.preparedBy()),
                        "reachableAt", referral.draft().reachableAt(),
                        "caseNumber", referral.caseNumber().value()));
    }

    /** A reminder that says nothing about the person. */
    Letter reminder(Referral referral) {
        return letters.write(
                "referral-reminder",
                Map.of(
                        "askedOn", LocalTime.show(LocalTime.dayOf(referral.askedAt())),
                        "coach", staff.nameOf(referral.preparedBy()),
                        "reachableAt", referral.draft().reachableAt(),
                        "caseNumber", referral.caseNumber().value()));
    }

    /** What a receiver hears who asked something; it says no more about the person than the coach wrote. */
    Letter reply(Referral referral, String answer) {
        return letters.write(
                "referral-reply",
                Map.of(
                        "answer", answer,
                        "coach", staff.nameOf(referral.preparedBy()),
                        "reachableAt", referral.draft().reachableAt(),
                        "caseNumber", referral.caseNumber().value()));
    }

    /** The mail: the letter as it is, and below it where to answer. */
    Letter withLink(Letter letter, AnswerLinks.Link link) {
        return letters.write(
                "answer-link",
                Map.of(
                        "subject", letter.subject(),
                        "letter", letter.body(),
                        "link", link.address(),
                        "until", LocalTime.show(link.until())));
    }

    private String firstContact(Referral referral) {
        CaseFile file = cases.get(referral.caseNumber());
        Participant participant = file.participant();
        var lines = new StringBuilder(participant.name());
        if (!participant.phone().isEmpty()) {
            lines.append("\nTelefoon: ").append(participant.phone());
        }
        if (!participant.email().isEmpty()) {
            lines.append("\nE-mail: ").append(participant.email());
        }
        return lines.append("\nTaal: ")
                .append(partnership.languageLabel(participant.contactLanguage()))
                .toString();
    }
}
