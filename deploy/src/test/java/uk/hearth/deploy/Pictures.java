package uk.hearth.deploy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the pages: mvn verify -Dpages renews those of docs/pages. */
final class Pictures {

    private static final int DEEPEST = 1600;

    private Pictures() {}

    static Path folder() {
        return System.getProperty("pages") == null
                ? WholeHouse.EVIDENCE
                : RunningHouse.root().resolve("docs/pages");
    }

    /** The first screen of a page on which no script runs. */
    static void takeScreen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(name + ".png")));
    }

    /** The page as far down as its first screens go: a long list needs no long picture. */
    static void take(Page page, String name) {
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder().resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, Math.min(height, DEEPEST)));
    }
}
