package gent.jobteam.sheet.web;

import gent.jobteam.appointment.Where;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.partnership.SheetTexts.Text;
import gent.jobteam.sheet.Appointment;
import gent.jobteam.sheet.Sheet;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.Promise;
import gent.jobteam.trajectory.Score;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a sheet into the words of a language. */
@Component
class SheetViews {

    /** Dari is the Persian of Afghanistan, and the names of its months are others than in Iran. */
    private static final Map<String, Locale> LOCALES = Map.of(
            "nl", Locale.forLanguageTag("nl-BE"),
            "fa", Locale.forLanguageTag("fa-AF"),
            "fr", Locale.forLanguageTag("fr-BE"),
            "en", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Partnership partnership;

    SheetViews(Partnership partnership) {
        this.partnership = partnership;
    }

    /**
     * @param day empty when no day is known; so are the time and the place
     * @param where her home or the telephone; {@code null} for any other place
     */
    record NextView(Text what, String day, String time, Text where, String place) {}

    /** @param mail empty when none is noted */
    record CoachView(String name, String mail, boolean assigned, String standsIn, String standsInMail) {}

    /**
     * @param answer what holds now, in one sentence
     * @param circles with whom she shares; empty when she does not
     * @param about empty when she set no limit
     * @param until empty when she set no end
     */
    record SharingView(Text answer, List<Text> circles, List<Text> about, String until) {}

    record StarView(String on, List<AxisView> axes, String shape, List<PointView> points) {}

    /** @param score her own on the release scale, 1 to 10 */
    record ReleaseView(String on, int score) {}

    /** @param number place on the drawing, counted from 1 */
    record AxisView(int number, Text label, int score) {}

    /** Places on the drawing, in its own units. */
    record PointView(int number, String endX, String endY, String labelX, String labelY) {}

    record SheetView(
            String name,
            String madeOn,
            List<String> agreements,
            List<String> goals,
            NextView next,
            CoachView coach,
            SharingView sharing,
            StarView star,
            ReleaseView release) {}

    /** What the page can be shown in. */
    List<Partnership.Language> languages() {
        return partnership.languages().stream()
                .filter(language -> SheetTexts.LANGUAGES.contains(language.code()))
                .toList();
    }

    SheetView of(Sheet sheet, SheetTexts.Sheet texts) {
        return new SheetView(
                sheet.person().name(),
                day(sheet.madeOn(), texts),
                words(sheet, true),
                words(sheet, false),
                sheet.next().map(next -> next(next, texts)).orElse(null),
                coach(sheet),
                sharing(sheet, texts),
                sheet.star().map(star -> star(star, texts)).orElse(null),
                sheet.ownRelease()
                        .map(point -> new ReleaseView(day(point.on(), texts), point.own()))
                        .orElse(null));
    }

    private static List<String> words(Sheet sheet, boolean agreements) {
        return sheet.promises().stream()
                .filter(promise -> promise.isAgreement() == agreements)
                .map(Promise::words)
                .toList();
    }

    private static NextView next(Appointment next, SheetTexts.Sheet texts) {
        String key =
                switch (next.kind()) {
                    case MEETING -> "nextMeeting";
                    case DISCUSSION -> "nextDiscussion";
                    case OTHER -> "nextAppointment";
                    case CONTACT -> "nextContact";
                    case SOON -> "nextSoon";
                };
        return new NextView(
                texts.text(key),
                next.on() == null ? "" : day(next.on(), texts),
                next.at() == null ? "" : TIME.format(next.at()),
                where(next, texts),
                next.place());
    }

    private static Text where(Appointment next, SheetTexts.Sheet texts) {
        if (next.where() == Where.HOME) {
            return texts.text("atHome");
        }
        return next.where() == Where.PHONE ? texts.text("byPhone") : null;
    }

    private static CoachView coach(Sheet sheet) {
        return new CoachView(
                sheet.coach().map(StaffMember::name).orElse(""),
                sheet.coach().map(StaffMember::mail).orElse(""),
                sheet.hasCoach(),
                sheet.standsIn().map(StaffMember::name).orElse(""),
                sheet.standsIn().map(StaffMember::mail).orElse(""));
    }

    private SharingView sharing(Sheet sheet, SheetTexts.Sheet texts) {
        Optional<SharingAgreement> last = sheet.sharing();
        if (last.isEmpty() || !sheet.sharingHolds()) {
            String key = last.isEmpty() ? "shareNever" : last.get().agreed() ? "shareOver" : "shareNo";
            return new SharingView(texts.text(key), List.of(), List.of(), "");
        }
        SharingAgreement agreement = last.get();
        List<Text> circles = agreement.circles().isEmpty()
                ? List.of(texts.text("shareAll"))
                : agreement.circles().stream()
                        .map(circle -> texts.text("circle." + circle, circleLabel(circle)))
                        .toList();
        return new SharingView(
                texts.text("shareYes"),
                circles,
                agreement.lifeDomains().stream()
                        .map(domain -> domain(domain, texts))
                        .toList(),
                agreement.until() == null ? "" : day(agreement.until(), texts));
    }

    /** Her own scores; her coach's where she gave none. */
    private StarView star(Measurement star, SheetTexts.Sheet texts) {
        List<String> domains = partnership.lifeDomains().stream()
                .map(Partnership.Labelled::code)
                .filter(code -> score(star, code) != null)
                .toList();
        if (domains.isEmpty()) {
            return null;
        }
        List<Integer> scores = domains.stream().map(code -> score(star, code)).toList();
        var axes = new ArrayList<AxisView>();
        for (int i = 0; i < domains.size(); i++) {
            axes.add(new AxisView(i + 1, domain(domains.get(i), texts), scores.get(i)));
        }
        return new StarView(day(star.measuredOn(), texts), axes, StarDrawing.shape(scores), StarDrawing.points(scores));
    }

    private static Integer score(Measurement star, String domain) {
        Score score = star.scores().get(domain);
        if (score == null) {
            return null;
        }
        return score.own() != null ? score.own() : score.coach();
    }

    private Text domain(String code, SheetTexts.Sheet texts) {
        return texts.text("domain." + code, partnership.lifeDomainLabel(code));
    }

    private String circleLabel(String code) {
        return partnership.sharingCircles().stream()
                .filter(circle -> circle.code().equals(code))
                .map(Partnership.Labelled::label)
                .findFirst()
                .orElse(code);
    }

    /** With the name of the weekday, and with the digits that stand on Belgian forms and screens. */
    private static String day(LocalDate day, SheetTexts.Sheet texts) {
        Locale locale = LOCALES.getOrDefault(texts.language(), Locale.forLanguageTag(texts.language()));
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }
}
