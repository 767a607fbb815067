package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

/** A colleague at her own browser, signed in, working in Tasklist. */
final class Desk implements AutoCloseable {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** In CSS pixels. */
    private static final int LONGEST_PICTURE = 1700;

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final String root;
    private final BrowserContext profile;
    private final Page page;
    private final Watch watch;

    private Desk(String root, String user, BrowserContext profile) {
        this.root = root;
        this.profile = profile;
        this.page = profile.newPage();
        this.watch = new Watch(user, page);
    }

    /**
     * @param root address of the application, without slash at the end
     * @param now the moment that the clock of her computer shows
     */
    static Desk signedIn(Chromium chromium, String root, String user, Instant now) {
        Desk desk = visiting(chromium, root, user, now);
        desk.page.navigate(root + "/login");
        desk.watch.assertDutch();
        desk.page.getByLabel("Gebruikersnaam").fill(user);
        desk.page.getByLabel("Wachtwoord").fill("jobteam");
        desk.page.locator("button[type=submit]").click();
        desk.page.waitForURL(url -> !url.endsWith("/login"));
        return desk;
    }

    /** Somebody who is not signed in, with a name for the messages of the test. */
    static Desk visiting(Chromium chromium, String root, String user, Instant now) {
        return new Desk(root, user, chromium.profile(now));
    }

    /** The clock of her computer. */
    void set(Instant now) {
        profile.clock().setSystemTime(Date.from(now));
    }

    Watch watch() {
        return watch;
    }

    /** Opens one of her lists in Tasklist, fresh from the server. */
    Desk list(String name) {
        page.navigate("about:blank");
        page.navigate(root + TASKLIST);
        Locator list = page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name));
        page.waitForResponse(
                response -> response.url().contains("/list"),
                () -> list.locator("a").first().click());
        assertThat(list).hasClass(Pattern.compile(".*\\bactive\\b.*"));
        return this;
    }

    /** The card of a task; may not be there. */
    Locator card(String person, String task) {
        return page.locator("li.task")
                .filter(new Locator.FilterOptions().setHas(page.locator("h4").filter(exactly(task))))
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".jt-card-name").filter(exactly(person))));
    }

    /** All cards of the open list. */
    Locator cards() {
        page.locator(".tasks-list .search-container, .tasks-list form").first().waitFor();
        return page.locator("li.task");
    }

    /** The case number on a card. */
    String caseNumber(String person, String task) {
        return card(person, task).first().locator(".jt-card-number").innerText();
    }

    /** Opens a task of the open list; the name of the person stands above it. */
    Form open(String person, String task) {
        card(person, task).first().click();
        assertThat(page.locator(".task-card h2.task")).hasText(task);
        assertThat(page.locator(".jt-header-name")).hasText(person);
        assertThat(page.locator(".jt-header-number")).hasText(Pattern.compile("(JT|SE)-\\d{4}-\\d{5}"));
        return form();
    }

    /** Opens a task that waits for somebody of her team, and takes it. */
    Form claim(String person, String task) {
        open(person, task);
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/claim"),
                () -> page.locator(".task-card button.claim").click());
        assertThat(answer.status()).isEqualTo(204);
        page.locator(".task-card .unclaim")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return form();
    }

    /** The form of the open task, when it can be filled in. */
    Form form() {
        var form = new Form(page.locator(".form-pane .fjs-form"));
        watch.assertDutch();
        return form;
    }

    /** Presses "Afronden" on a form that is right. */
    void complete() {
        Response answer = submit(page.locator(".form-actions button.btn-primary"));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        watch.assertDutch();
    }

    /** Opens the start form of the journey. */
    Form startJourney() {
        return openStartForm("Deelnemerstraject");
    }

    /** Opens the start form of a process. */
    Form openStartForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-dialog .processes a").filter(exactly(process)).click();
        var form = new Form(page.locator(".modal-dialog .fjs-form"));
        watch.assertDutch();
        return form;
    }

    /** Presses "Starten" on a start form that is right. */
    void start() {
        Response answer = submit(startButton());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        page.locator(".modal-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator(".page-notifications")).containsText("gestart");
    }

    Locator startButton() {
        return page.locator(".modal-footer button.btn-primary");
    }

    private Response submit(Locator button) {
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
    }

    /** Closes the start form without starting anything. */
    void leaveStartForm() {
        page.locator(".modal-footer button").filter(exactly("Sluiten")).click();
        page.locator(".modal-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Opens the journey in Cockpit. Returns what can be read there, once this case is listed. */
    String cockpitOfJourney(String caseNumber) {
        page.navigate(root + "/camunda/app/cockpit/default/#/processes");
        page.locator("a").filter(exactly("Deelnemerstraject")).first().click();
        page.getByText(caseNumber).first().waitFor();
        watch.assertDutch();
        return page.content();
    }

    /** Types, and waits until the server keeps what was typed. */
    void whileDraftIsKept(Runnable typing) {
        Response answer = page.waitForResponse(
                response -> response.url().contains("/api/drafts/")
                        && response.request().method().equals("POST"),
                typing);
        assertThat(answer.status()).isEqualTo(204);
    }

    /** Signs out with Tasklist's own menu. */
    void signOut() {
        page.locator("li.account > a").click();
        page.locator("li.account li.logout a").click();
        page.waitForURL(Pattern.compile(".*/login.*"));
    }

    /** What she sees when she asks for Tasklist by its address. */
    String addressOfTasklist() {
        page.navigate(root + TASKLIST);
        return page.url();
    }

    /** Goes to a page of one of the engine's applications, such as {@code cockpit} and {@code #/processes}. */
    Desk visit(String app, String place) {
        page.navigate("about:blank");
        page.navigate(root + "/camunda/app/%s/default/%s".formatted(app, place));
        return this;
    }

    /** Opens one of our own pages. */
    Desk page(String path) {
        page.navigate(root + path);
        watch.assertDutch();
        return this;
    }

    /** How the server answers when she asks for a page, which she does not open. */
    int status(String path) {
        return profile.request().get(root + path).status();
    }

    /** Whether the open page would have to be scrolled sideways in a window of this width, in CSS pixels. */
    boolean isWiderThan(int width) {
        page.setViewportSize(width, 800);
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** A window as wide as a laptop. */
    void onALaptop() {
        page.setViewportSize(Chromium.WIDTH, Chromium.HEIGHT);
    }

    /** Nothing on the open page, unfolded, is in the way of people with a disability, as far as axe finds out. */
    void assertAccessible() {
        page.waitForLoadState();
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(found -> GRAVE.contains(found.getImpact()))
                                .map(found ->
                                        "%s: %s %s".formatted(found.getImpact(), found.getHelp(), found.getNodes())))
                .as("what is in the way at %s", page.url())
                .isEmpty();
    }

    /** Parts of the page, by CSS selector. */
    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Keeps a picture of the screen, scrolled to its top and without a tooltip, in target/screenshots. */
    void picture(String name) {
        page.mouse().move(0, 0);
        page.evaluate("() => document.querySelectorAll('*').forEach(each => each.scrollTop && (each.scrollTop = 0))");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Keeps a picture of the page from its top, as long as the page, but no longer than fits beside a text. */
    void wholePicture(String name) {
        page.mouse().move(0, 0);
        int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, Chromium.WIDTH, Math.min(height, LONGEST_PICTURE)));
    }

    /** Prints the page as the browser does on paper, and keeps it in target/screenshots; a PDF. */
    byte[] print(String name) {
        return page.pdf(new Page.PdfOptions()
                .setPath(SCREENSHOTS.resolve(name + ".pdf"))
                .setPreferCSSPageSize(true));
    }

    @Override
    public void close() {
        profile.close();
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(text) + "\\s*$"));
    }

    /** A text that begins so, whatever white space is in it. */
    static Pattern beginsWith(String text) {
        return Pattern.compile("^\\s*" + literally(text));
    }

    /** The browser reads the pattern as well, so no quoting that only Java knows. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?()\\[\\]{}|^$\\\\]", "\\\\$0").replace(" ", "\\s+");
    }
}
