package gent.jobteam.sheet.web;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.sheet.Sheet;
import gent.jobteam.sheet.Sheets;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a participant, one page to show or to print. */
@Controller
class SheetController {

    private final Sheets sheets;
    private final SheetTexts texts;
    private final SheetViews views;
    private final DossierAccess accesses;

    SheetController(Sheets sheets, SheetTexts texts, SheetViews views, DossierAccess accesses) {
        this.sheets = sheets;
        this.texts = texts;
        this.views = views;
        this.accesses = accesses;
    }

    /** @param language code; her contact language when it is empty, Dutch when the sheet does not exist in it */
    @GetMapping("/dossier/{number}/blad")
    ModelAndView sheet(
            @PathVariable("number") String text,
            @RequestParam(name = "taal", defaultValue = "") String language,
            Principal user) {
        CaseNumber number = caseNumber(text);
        Viewer viewer = accesses.viewer(user.getName()).orElseThrow(NoSuchDossier::new);
        Sheet sheet = sheets.of(number, viewer);
        SheetTexts.Sheet words = texts.in(language.isEmpty() ? sheet.person().contactLanguage() : language);
        return new ModelAndView("sheet/sheet")
                .addObject("number", number.value())
                .addObject("texts", words)
                .addObject("languages", views.languages())
                .addObject("sheet", views.of(sheet, words));
    }

    private static CaseNumber caseNumber(String text) {
        return CaseNumber.parse(text).orElseThrow(NoSuchDossier::new);
    }
}
