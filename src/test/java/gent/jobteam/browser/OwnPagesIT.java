package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every own page can be used by everybody, on every screen: axe looks at each of them as each role that has another view.
 * One participant for all, in a database of her own, so that the pictures show her alone.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = "spring.application.name=own-pages")
class OwnPagesIT extends DossierStory {

    /** The narrowest screen of WCAG 2.2, 1.4.10: as wide as 1280 pixels at four times the size. */
    private static final int NARROW = 320;

    /**
     * @param path as the controller maps it
     * @param user who looks; empty for somebody who is not signed in
     * @param empty the button that sends a form in which nothing is filled in; empty when there is none
     * @param picture name for the manual; empty when it shows none
     */
    record Line(String path, String user, String address, String empty, String picture) {

        /** A page that nobody wrote shows the page of errors. */
        boolean isMissing() {
            return path.equals("/error");
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void nothingIsInTheWayOnAnyOwnPage() throws IOException {
        for (Line line : lines()) {
            try {
                visit(line);
            } catch (PlaywrightException failure) {
                throw new AssertionError(line.toString(), failure);
            }
        }
    }

    private void visit(Line line) {
        Desk desk = line.user().isEmpty() ? visitor() : as(line.user());
        if (line.isMissing()) {
            desk.watch().whileProvoking(() -> look(desk, line));
        } else {
            look(desk, line);
        }
    }

    private void look(Desk desk, Line line) {
        desk.page(address(line.address()));
        if (!line.picture().isEmpty()) {
            desk.wholePicture(line.picture());
        }
        desk.assertAccessible();
        assertThat(desk.isWiderThan(NARROW)).as("%s at %d px", line, NARROW).isFalse();
        if (!line.empty().isEmpty()) {
            desk.watch().whileProvoking(() -> {
                desk.find(line.empty()).first().click();
                desk.find("[role=alert]").first().waitFor();
                desk.assertAccessible();
            });
        }
        desk.onALaptop();
    }

    @Test
    void whatIsFoundAndWhatIsOpenedInAnEmergencyCanBeReadByAll() {
        Desk coach = as("coach").page("/zoeken");
        coach.find("#who").fill(NAME);
        coach.find("main form button").click();
        assertThat(coach.find("main")).containsText(number());
        coach.assertAccessible();
        coach.wholePicture("coach-zoeken");

        Desk stranger = as("welzijn4").page("/noodinzage");
        stranger.find("#number").fill(number());
        stranger.find("#reason").fill("Ze staat aan het onthaal zonder onderdak en haar coach is niet bereikbaar.");
        stranger.assertAccessible();
        stranger.wholePicture("noodinzage");
        stranger.find("main form button").click();
        assertThat(stranger.find("main")).containsText(NAME);
        stranger.assertAccessible();

        Desk coordination = as("coordinatie").page("/inzage");
        assertThat(coordination.find("main")).containsText("Els Dierick");
        assertThat(coordination.find("main")).containsText("zonder onderdak");
        coordination.assertAccessible();
        coordination.wholePicture("coordinatie-noodinzages");
    }

    @Test
    void noOwnPageIsForgotten() throws IOException {
        var looked = new TreeSet<String>();
        lines().forEach(line -> looked.add(line.path()));

        assertThat(looked).isEqualTo(pages());
    }

    /** What the controllers show to people; files and data are no pages. */
    private Set<String> pages() {
        var pages = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (isPage(mapping, handler)) {
                pages.addAll(mapping.getPathPatternsCondition().getPatternValues());
            }
        });
        return pages;
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return handler.getBeanType().getPackageName().startsWith("gent.jobteam")
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class)
                && !ResponseEntity.class.isAssignableFrom(
                        handler.getReturnType().getParameterType());
    }

    private static List<Line> lines() throws IOException {
        try (var file = OwnPagesIT.class.getResourceAsStream("/access/own-pages.csv");
                MappingIterator<Line> lines = new CsvMapper()
                        .readerFor(Line.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll();
        }
    }
}
