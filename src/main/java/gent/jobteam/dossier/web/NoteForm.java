package gent.jobteam.dossier.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import gent.jobteam.privacy.NoteScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A note as somebody filled it in.
 *
 * @param scope name of a {@link NoteScope}
 * @param lifeDomain code; empty for none in particular
 */
record NoteForm(String scope, String lifeDomain, String words) {

    private static final int LONGEST = 4000;

    static final NoteForm EMPTY = new NoteForm(NoteScope.CASE_TEAM.name(), "", "");

    NoteForm {
        words = TypedText.tidy(words);
    }

    /**
     * What is wrong, in Dutch, by field; empty when nothing is.
     *
     * @param scopes that the author may choose from
     * @param namesADomain whether the author has to say what it is about: who may read it depends on that
     */
    Map<String, String> errors(Set<NoteScope> scopes, Partnership partnership, boolean namesADomain) {
        var errors = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            errors.put("words", "Schrijf eerst iets op.");
        } else if (!TypedText.isUsable(words, true)) {
            errors.put("words", TypedText.UNUSABLE);
        } else if (TypedText.length(words) > LONGEST) {
            errors.put("words", "Gebruik hoogstens %d tekens.".formatted(LONGEST));
        }
        if (scopes.stream().noneMatch(possible -> possible.name().equals(scope))) {
            errors.put("scope", "Kies wie dit mag lezen.");
        }
        if (lifeDomain.isEmpty() ? namesADomain : !isKnown(partnership)) {
            errors.put("lifeDomain", "Kies waarover het gaat.");
        }
        return errors;
    }

    /** {@code null} for none in particular. */
    String domain() {
        return lifeDomain.isEmpty() ? null : lifeDomain;
    }

    private boolean isKnown(Partnership partnership) {
        return partnership.lifeDomains().stream()
                .anyMatch(domain -> domain.code().equals(lifeDomain));
    }
}
