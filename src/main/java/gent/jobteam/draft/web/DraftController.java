package gent.jobteam.draft.web;

import gent.jobteam.draft.Draft;
import gent.jobteam.draft.Drafts;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.TypedText;
import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps and gives back what the signed-in user typed; the forms are named by what they are about. */
@RestController
@RequestMapping("/api/drafts/{form:[A-Za-z0-9-]{1,80}}")
class DraftController {

    private static final int MOST_FIELDS = 40;
    private static final int LONGEST = 20_000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM 'om' H.mm 'uur'", LocalTime.DUTCH)
            .withZone(LocalTime.ZONE);

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param texts by id of the field; none when there is no draft
     * @param savedAt Dutch; empty when there is no draft
     */
    record DraftView(Map<String, String> texts, String savedAt) {

        static final DraftView NONE = new DraftView(Map.of(), "");

        static DraftView of(Draft draft) {
            return new DraftView(draft.texts(), MOMENT.format(draft.savedAt()));
        }
    }

    @GetMapping
    ResponseEntity<DraftView> find(@PathVariable("form") String form, Principal user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(drafts.find(user.getName(), form).map(DraftView::of).orElse(DraftView.NONE));
    }

    /** What cannot be kept is not: the form itself says so when it is sent. */
    @PostMapping
    ResponseEntity<Void> keep(
            @PathVariable("form") String form, @RequestBody Map<String, String> texts, Principal user) {
        if (!isAcceptable(texts)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).build();
        }
        boolean kept = drafts.keep(user.getName(), form, texts);
        return (kept ? ResponseEntity.noContent() : ResponseEntity.notFound()).build();
    }

    @PostMapping("/forget")
    ResponseEntity<Void> forget(@PathVariable("form") String form, Principal user) {
        drafts.forget(user.getName(), form);
        return ResponseEntity.noContent().build();
    }

    private static boolean isAcceptable(Map<String, String> texts) {
        return texts.size() <= MOST_FIELDS
                && texts.entrySet().stream()
                        .allMatch(field -> field.getKey().matches("[A-Za-z0-9_]{1,80}")
                                && field.getValue() != null
                                && TypedText.length(field.getValue()) <= LONGEST
                                && TypedText.isUsable(field.getValue(), true));
    }
}
