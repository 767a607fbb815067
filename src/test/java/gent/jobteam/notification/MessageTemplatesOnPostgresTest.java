package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gent.jobteam.notification.MessageTemplates.Filled;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.ScriptedSmtp;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The messages to participants as they stand in the partnership's files, in every language. */
@JobteamTest
class MessageTemplatesOnPostgresTest {

    private static final String ICS = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            METHOD:REQUEST\r
            END:VCALENDAR\r
            """;

    @Autowired
    MessageTemplates templates;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Smtp smtp = new Smtp(TestMail.at(server), TestMail.settings());

    @AfterEach
    void stop() throws Exception {
        smtp.stop();
        server.close();
    }

    static Iterable<String> languages() {
        return SheetTexts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMailIsValidMimeThatReadsAsItWasWritten(String language) throws Exception {
        try (var line = smtp.open()) {
            for (var template : templates.all().toList()) {
                Filled filled = templates.fill(template, language, values(template));
                line.send(TestMail.message(filled.subject(), filled.body()));

                MimeMessage mail = received();
                assertThat(MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("Subject")[0])))
                        .isEqualTo(filled.subject());
                assertThat(((String) mail.getContent()).stripTrailing()).isEqualTo(filled.body());
                assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            }
        }
        assertThat(server.connections()).as("one connection for all").isOne();
        assertThat(server.kept()).hasSize(11).allSatisfy(raw -> {
            assertThat(raw.chars()).allMatch(character -> character < 128);
            assertThat(raw.lines()).allMatch(text -> text.length() <= 998);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageIsWrittenInEveryLanguageAndShort(String language) {
        var dutch = templates
                .all()
                .map(template ->
                        templates.fill(template, "nl", values(template)).body())
                .toList();

        assertThat(templates.all().toList()).hasSize(11).allSatisfy(template -> {
            String body = templates.fill(template, language, values(template)).body();
            assertThat(body.length()).isLessThanOrEqualTo(MessageTemplates.LONGEST_SMS);
            assertThat(body).contains("Žofia").doesNotContain("{{");
            if (!language.equals("nl")) {
                assertThat(dutch).doesNotContain(body);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void herHomeAndTheTelephoneAreSaidInHerLanguage(String language) {
        var template = templates.get("appointment-invitation");
        for (String place : List.of("home", "phone")) {
            var values = new HashMap<>(values(template));
            values.put("place", place);
            String body = templates.fill(template, language, values).body();
            values.put("place", "bij u thuis");
            String dutch = templates.fill(template, language, values).body();

            assertThat(body.equals(dutch)).isEqualTo(language.equals("nl") && place.equals("home"));
        }
    }

    @Test
    void aLanguageThatHasNoTextGetsTheDutchOne() {
        var template = templates.get("please-call");

        assertThat(templates.fill(template, "other", values(template)))
                .isEqualTo(templates.fill(template, "nl", values(template)));
    }

    @Test
    void aDutchAddressInAnArabicTextKeepsItsOwnOrder() {
        var template = templates.get("appointment-reminder");

        assertThat(templates.fill(template, "ar", values(template)).body()).contains("\u2068Jobteam, Sint-");
        assertThat(templates.fill(template, "tr", values(template)).body()).doesNotContain("\u2068");
    }

    @Test
    void anEventGoesWithTheMailOnceToShowAndOnceAsAFile() throws Exception {
        smtp.send(withCalendar());

        var mixed = (Multipart) received().getContent();
        var shown = (Multipart) mixed.getBodyPart(0).getContent();
        Part event = shown.getBodyPart(1);
        var type = new ContentType(event.getContentType());
        assertThat(new ContentType(received().getContentType()).getSubType()).isEqualTo("mixed");
        assertThat(shown.getBodyPart(0).getContent()).isEqualTo("Dag زهرا");
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(new String(event.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(ICS);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("afspraak.ics");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(ICS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCalendarThatSaysSomethingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarPart(ICS, CalendarMethod.CANCEL));
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarPart.of("Dag"));
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarPart.of("BEGIN:VCALENDAR\r\nMETHOD:DROP\r\n"));
    }

    @Test
    void whatIsFilledInStaysOnItsLineAndIsNoPlaceItself() {
        var template = templates.get("please-call");
        var values = new HashMap<>(values(template));
        values.put("coach", "{{phone}}\r\nBcc: a@b.example\u2028${7*7}");
        values.put("name", "N".repeat(500));

        Filled filled = templates.fill(template, "nl", values);

        assertThat(filled.body())
                .contains("{{phone}} Bcc: a@b.example ${7*7}")
                .doesNotContain("\r")
                .doesNotContain("\u2028");
        assertThat(filled.body().length()).isLessThanOrEqualTo(MessageTemplates.LONGEST_SMS);
    }

    private static Map<String, String> values(MessageTemplates.MessageTemplate template) {
        var values = new HashMap<>(MessageTemplates.samples(template));
        values.put("name", "Žofia زهرا");
        return values;
    }

    private static Message withCalendar() {
        Message plain = TestMail.message("Afspraak", "Dag زهرا");
        return new Message(
                plain.id(),
                null,
                plain.channel(),
                plain.recipient(),
                plain.subject(),
                plain.body(),
                CalendarPart.of(ICS),
                null,
                Map.of(),
                plain.messageId(),
                1,
                1,
                false,
                plain.queuedAt(),
                null);
    }

    /** Read by a parser that forgives nothing. */
    private MimeMessage received() throws Exception {
        var strict = new Properties();
        strict.put("mail.mime.address.strict", "true");
        strict.put("mail.mime.ignoreunknownencoding", "false");
        strict.put("mail.mime.base64.ignoreerrors", "false");
        strict.put("mail.mime.multipart.ignoremissingendboundary", "false");
        strict.put("mail.mime.multipart.ignoremissingboundaryparameter", "false");
        String raw = server.kept().get(server.kept().size() - 1);
        return new MimeMessage(
                Session.getInstance(strict), new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
