package uk.hearth.deploy;

import com.microsoft.playwright.Page;

/** A page used without a mouse. */
final class Keyboard {

    private static final int PATIENCE = 60;

    private Keyboard() {}

    /** Tabs to the link or button that says these words, and follows it. */
    static void goTo(Page page, String words) {
        tabUntil(page, "focused => focused.innerText.trim() === words", words);
        page.keyboard().press("Enter");
    }

    static void type(Page page, String field, String text) {
        tabUntil(page, "focused => focused.id === words", field);
        page.keyboard().type(text);
    }

    private static void tabUntil(Page page, String condition, String words) {
        for (var i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("words => (%s)(document.activeElement)".formatted(condition), words)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + words);
    }
}
