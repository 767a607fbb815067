package gent.jobteam.referral.process;

import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.directory.Offer;
import gent.jobteam.directory.Offers;
import gent.jobteam.form.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisations that can be asked, in the order of what they help with, or another one. */
@Component
class Directory {

    /** Choice for an organisation that the directory does not list. */
    static final String OTHER = "other";

    private final Offers offers;
    private final DirectoryForms forms;

    Directory(Offers offers, DirectoryForms forms) {
        this.offers = offers;
        this.forms = forms;
    }

    boolean lists(String organisation) {
        return find(organisation).isPresent();
    }

    /** Empty when the directory does not list this organisation. */
    Optional<Offer> find(String organisation) {
        return offers.of(organisation);
    }

    List<Choice> choices() {
        var choices = new ArrayList<>(forms.choices());
        choices.add(new Choice("Een andere organisatie", OTHER));
        return List.copyOf(choices);
    }

    /** How to reach each, for {@link DirectoryForms#CONTACTS}. */
    List<String> contacts() {
        return forms.contacts();
    }
}
