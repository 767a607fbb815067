package gent.jobteam.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the system, driven by Playwright. Without one the browser tests are skipped and say so; where the
 * environment variable {@code CI} is {@code true} they fail instead.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    /** Of a small laptop, in CSS pixels. */
    static final int WIDTH = 1280;

    static final int HEIGHT = 800;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Longest wait for something to appear, in milliseconds; generous, a slow machine is no fault. */
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            String missing = "Browser tests need Chromium (set CHROMIUM, or install the package chromium)";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing + ": SKIPPED");
        }
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = Playwright.create(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.orElseThrow())
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    /** A fresh profile of a Dutch-speaking user on a laptop, whose clock shows this moment and goes on from there. */
    BrowserContext profile(Instant now) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setViewportSize(WIDTH, HEIGHT));
        profile.setDefaultTimeout(PATIENCE);
        profile.clock().install(new Clock.InstallOptions().setTime(Date.from(now)));
        return profile;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
