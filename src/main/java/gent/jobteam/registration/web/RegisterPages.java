package gent.jobteam.registration.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.RegistrationTexts;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.registration.Announced.Need;
import gent.jobteam.registration.FormStamps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the public pages show. */
@Component
class RegisterPages {

    private final RegistrationTexts texts;
    private final Partnership partnership;
    private final FormStamps stamps;

    RegisterPages(RegistrationTexts texts, Partnership partnership, FormStamps stamps) {
        this.texts = texts;
        this.partnership = partnership;
        this.stamps = stamps;
    }

    /** A language in which the page can be read, with its own name. */
    record LanguageView(String code, String name, String direction, String title) {}

    /** A language in which we can be asked to talk. */
    record Choice(String code, String label) {}

    ModelAndView languages() {
        return new ModelAndView("registration/languages")
                .addObject("texts", texts.in(SheetTexts.DUTCH))
                .addObject(
                        "languages",
                        SheetTexts.LANGUAGES.stream()
                                .map(texts::in)
                                .map(own -> new LanguageView(
                                        own.language(),
                                        own.text("self").words(),
                                        own.direction(),
                                        own.text("title").words()))
                                .toList());
    }

    ModelAndView choose(String language) {
        return page("registration/choose", HttpStatus.OK, language);
    }

    /** An empty form, with a new stamp. */
    ModelAndView form(String language, String address, boolean ownAddress, RegisterForm form) {
        return form(HttpStatus.OK, language, address, ownAddress, form, stamps.make(), Map.of());
    }

    /**
     * @param address to which the form is sent
     * @param ownAddress whether it is that of one organisation, whose name is not asked
     * @param stamp of the form
     * @param errors key of a text per field
     */
    ModelAndView form(
            HttpStatus status,
            String language,
            String address,
            boolean ownAddress,
            RegisterForm form,
            String stamp,
            Map<String, String> errors) {
        SheetTexts.Sheet words = texts.in(language);
        var told = new LinkedHashMap<String, SheetTexts.Text>();
        errors.forEach((field, key) -> told.put(field, words.text(key)));
        return page("registration/form", status, language)
                .addObject("address", address)
                .addObject("ownAddress", ownAddress)
                .addObject("form", form)
                .addObject("stamp", stamp)
                .addObject("errors", told)
                .addObject("needs", Need.values())
                .addObject("languages", choices(words))
                .addObject(
                        "districts",
                        partnership.districts().stream()
                                .map(Partnership.District::name)
                                .toList());
    }

    ModelAndView received(String language, boolean byHerself, String receipt) {
        return page("registration/received", HttpStatus.OK, language)
                .addObject("byHerself", byHerself)
                .addObject("receipt", receipt);
    }

    private List<Choice> choices(SheetTexts.Sheet words) {
        return partnership.languages().stream()
                .map(language -> new Choice(language.code(), label(language, words)))
                .toList();
    }

    /** The language's own name; colleagues and referrers also read the Dutch one. */
    private String label(Partnership.Language language, SheetTexts.Sheet words) {
        if (!SheetTexts.LANGUAGES.contains(language.code())) {
            return language.code().equals("other") ? words.text("languageOther").words() : language.label();
        }
        String own = texts.in(language.code()).text("self").words();
        boolean dutch = words.language().equals(SheetTexts.DUTCH);
        return dutch && !own.equals(language.label()) ? language.label() + " / " + own : own;
    }

    private ModelAndView page(String view, HttpStatus status, String language) {
        SheetTexts.Sheet words = texts.in(language);
        return new ModelAndView(view, status)
                .addObject("texts", words)
                .addObject(
                        "ourPhone", texts.in(SheetTexts.DUTCH).text("ourPhone").words());
    }
}
