package uk.hearth.deploy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium or Chrome, which the journeys cannot do without. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        var program = find(System.getenv())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium or Google Chrome and find neither: install one (Debian, Ubuntu:"
                                + " apt-get install chromium; macOS: brew install --cask chromium), or say where it is"
                                + " with HEARTH_BROWSER."));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    static Optional<Path> find(Map<String, String> environment) {
        if (environment.containsKey("HEARTH_BROWSER")) {
            return Optional.of(environment.get("HEARTH_BROWSER")).map(Path::of).filter(Files::isExecutable);
        }
        var folders = Objects.requireNonNullElse(environment.get("PATH"), "").split(File.pathSeparator, -1);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
