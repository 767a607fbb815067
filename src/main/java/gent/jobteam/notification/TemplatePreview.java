package gent.jobteam.notification;

import gent.jobteam.notification.MessageTemplates.Filled;
import gent.jobteam.notification.MessageTemplates.MessageTemplate;
import gent.jobteam.partnership.MessageTexts;
import gent.jobteam.partnership.SheetTexts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What participants get to read, with samples filled in. */
@Component
public class TemplatePreview {

    private final MessageTemplates templates;
    private final MessageTexts texts;

    TemplatePreview(MessageTemplates templates, MessageTexts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /** @param title Dutch */
    public record Template(String name, String title, List<Channel> channels) {}

    /**
     * A text in one language.
     *
     * @param ownText false when the language lacks it, so that it is Dutch
     * @param checked whether somebody who speaks the language has read it
     * @param smsParts how many SMS it takes, with everything as long as it can be
     */
    public record Sample(
            String language, boolean ownText, boolean checked, String subject, String body, int smsParts) {}

    /** By name. */
    public List<Template> all() {
        return templates.all().map(TemplatePreview::shown).toList();
    }

    /** Empty when there is none with this name. */
    public Optional<Template> find(String name) {
        return all().stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /** In each language that messages have. */
    public List<Sample> samples(Template shown) {
        MessageTemplate template = templates.get(shown.name());
        return SheetTexts.LANGUAGES.stream()
                .map(language -> sample(template, language))
                .toList();
    }

    private Sample sample(MessageTemplate template, String language) {
        Filled filled = templates.fill(template, language, MessageTemplates.samples(template));
        return new Sample(
                language,
                texts.in(template.name(), language).language().equals(language),
                texts.template(template.name()).orElseThrow().isChecked(language),
                filled.subject(),
                filled.body(),
                SmsLength.parts(filled.body()));
    }

    private static Template shown(MessageTemplate template) {
        return new Template(
                template.name(),
                template.title(),
                template.channels().stream().sorted().toList());
    }
}
