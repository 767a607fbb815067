package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.OfferLists;
import gent.jobteam.directory.OfferLists.Snapshot;
import gent.jobteam.directory.Offers;
import gent.jobteam.directory.web.OfferListCheck.Result;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.TreeSet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory as a file for a spreadsheet, and such a file taken in: first shown, then applied. */
@Controller
class OfferListController {

    private final Offers offers;
    private final OfferLists lists;
    private final Partnership partnership;
    private final OfferSheet sheet;
    private final Clock clock;

    OfferListController(Offers offers, OfferLists lists, Partnership partnership, Clock clock) {
        this.offers = offers;
        this.lists = lists;
        this.partnership = partnership;
        this.sheet = new OfferSheet(partnership);
        this.clock = clock;
    }

    @GetMapping("/gids/uitvoer.csv")
    ResponseEntity<byte[]> write() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("gids-%s.csv".formatted(LocalTime.dayOf(clock.instant())))
                                .build()
                                .toString())
                .body(sheet.write(offers.all()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/gids/invoer")
    ModelAndView choose() {
        return new ModelAndView("directory/list").addObject("columns", OfferSheet.COLUMNS);
    }

    /** Shows what the file would do; changes nothing. */
    @PostMapping("/gids/invoer")
    ModelAndView preview(@RequestParam("file") MultipartFile file, Principal user) throws IOException {
        Snapshot snapshot = lists.now();
        byte[] content = file.getBytes();
        Result result = check(snapshot, user).check(content);
        return preview(result, snapshot, new String(content, StandardCharsets.UTF_8));
    }

    /**
     * Takes the list in as it was shown.
     *
     * @param text the file that was shown
     * @param mark of the directory that it was compared with
     */
    @PostMapping("/gids/invoer/toepassen")
    ModelAndView apply(
            @RequestParam("text") String text,
            @RequestParam("mark") String mark,
            Principal user,
            RedirectAttributes next) {
        Snapshot snapshot = lists.now();
        Result result = check(snapshot, user).check(text);
        if (result.canBeTaken() && lists.take(result.entries(), mark, user.getName())) {
            next.addFlashAttribute(
                    "done",
                    "De lijst is overgenomen: %d nieuw, %d veranderd."
                            .formatted(
                                    result.of("nieuw").size(),
                                    result.of("anders").size()));
            return new ModelAndView("redirect:/gids");
        }
        return preview(result, snapshot, text).addObject("changed", result.canBeTaken());
    }

    private ModelAndView preview(Result result, Snapshot snapshot, String text) {
        return choose().addObject("result", result).addObject("text", text).addObject("mark", snapshot.mark());
    }

    private OfferListCheck check(Snapshot snapshot, Principal user) {
        var owners = new TreeSet<>(offers.ownersFor(user.getName()));
        snapshot.offers().stream().map(Offer::owner).forEach(owners::add);
        return new OfferListCheck(
                sheet,
                OfferChoices.of(partnership, owners.stream().toList()),
                snapshot,
                LocalTime.dayOf(clock.instant()));
    }
}
