package gent.jobteam.search.web;

import gent.jobteam.gate.SearchRate;
import gent.jobteam.participant.Birth;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.PersonSearch;
import gent.jobteam.search.web.FoundViews.FoundView;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who may be the person whose name is being typed. A POST, because a name must not stand in an address. */
@RestController
class AlikeController {

    private final PersonSearch search;
    private final DossierAccess accesses;
    private final FoundViews views;
    private final SearchRate rate;

    AlikeController(PersonSearch search, DossierAccess accesses, FoundViews views, SearchRate rate) {
        this.search = search;
        this.accesses = accesses;
        this.views = views;
        this.rate = rate;
    }

    /** @param birth year, month and year, or day; empty or anything else when unknown */
    record Typed(String name, String birth) {}

    @PostMapping("/api/search/alike")
    ResponseEntity<FoundView> alike(@RequestBody Typed typed, Principal user) {
        Optional<Viewer> viewer = accesses.viewer(user.getName()).filter(PersonSearch::mayLook);
        if (viewer.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Duration wait = rate.search(user.getName());
        if (!wait.isZero()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                    .build();
        }
        Optional<Birth> birth = Optional.ofNullable(typed.birth()).flatMap(Birth::parse);
        String name = Optional.ofNullable(typed.name()).orElse("");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.of(search.find(name, birth, viewer.get())));
    }
}
