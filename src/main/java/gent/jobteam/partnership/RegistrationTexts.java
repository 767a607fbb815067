package gent.jobteam.partnership;

import org.springframework.stereotype.Component;

/**
 * What stands on the public page on which somebody is announced, in each language of the sheet:
 * {@code registration/<language>.properties}. A text that a language lacks is taken from the Dutch one, and says so.
 */
@Component
public class RegistrationTexts {

    private final SheetTexts texts;

    RegistrationTexts(PartnershipFiles files) {
        texts = new SheetTexts(files, "registration");
    }

    /** The texts of one language; Dutch for a language that the page does not have. */
    public SheetTexts.Sheet in(String language) {
        return texts.in(language);
    }
}
