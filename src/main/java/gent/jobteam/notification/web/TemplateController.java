package gent.jobteam.notification.web;

import static java.util.stream.Collectors.joining;

import gent.jobteam.notification.Channel;
import gent.jobteam.notification.TemplatePreview;
import gent.jobteam.notification.TemplatePreview.Sample;
import gent.jobteam.notification.TemplatePreview.Template;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.platform.LocalTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the messages to participants before anybody gets them. */
@Controller
class TemplateController {

    private final TemplatePreview preview;
    private final SheetTexts sheets;
    private final Partnership partnership;

    TemplateController(TemplatePreview preview, SheetTexts sheets, Partnership partnership) {
        this.preview = preview;
        this.sheets = sheets;
        this.partnership = partnership;
    }

    /** @param channels Dutch */
    record TemplateView(String name, String title, String channels) {}

    /** @param state Dutch: whether somebody has read it */
    record TextView(
            String language,
            String direction,
            String label,
            String state,
            String subject,
            String body,
            String length) {}

    /** @param name of a template; the first one when there is none with this name */
    @GetMapping("/berichten/sjablonen")
    String show(@RequestParam(name = "sjabloon", defaultValue = "") String name, Model page) {
        List<Template> all = preview.all();
        Template shown = preview.find(name).orElse(all.get(0));
        page.addAttribute(
                "templates", all.stream().map(TemplateController::view).toList());
        page.addAttribute("shown", view(shown));
        page.addAttribute(
                "texts", preview.samples(shown).stream().map(this::view).toList());
        return "notification/templates";
    }

    private static TemplateView view(Template template) {
        return new TemplateView(
                template.name(),
                template.title(),
                template.channels().stream()
                        .map(Channel::label)
                        .map(label -> label.toLowerCase(LocalTime.DUTCH))
                        .collect(joining(" of ")));
    }

    private TextView view(Sample sample) {
        String language = sample.ownText() ? sample.language() : SheetTexts.DUTCH;
        String state = sample.checked() ? "nagekeken" : "niet nagekeken";
        return new TextView(
                language,
                sheets.in(language).direction(),
                partnership.languageLabel(sample.language()),
                sample.ownText() ? state : "ontbreekt, dus in het Nederlands",
                sample.subject(),
                sample.body(),
                "%d tekens: %s"
                        .formatted(
                                sample.body().length(),
                                sample.smsParts() == 1 ? "1 sms" : sample.smsParts() + " sms'en"));
    }
}
