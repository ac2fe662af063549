package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import uk.hearth.deploy.Focus.Focused;

/** Somebody at a page with no mouse: at every step the focus is seen, and what has it says what it is. */
final class Keyboard {

    private static final int PATIENCE = 200;
    private static final String LOADED =
            "since => performance.timeOrigin !== since && document.readyState !== 'loading'";

    private final Page page;
    private final Focus focus;

    private Keyboard(Page page) {
        this.page = page;
        this.focus = new Focus(page);
    }

    static Keyboard at(Page page) {
        return new Keyboard(page);
    }

    void signIn(String account, String password) {
        follow("link", "Sign in");
        type("Account name", account);
        type("Password", password);
        leave("Enter");
    }

    /** Goes to the link, or the button that sends a form, and on to the page behind it. */
    void follow(String role, String name) {
        reach(role, name);
        leave("Enter");
    }

    /** Opens what is folded away. */
    void unfold(String name) {
        reach("DisclosureTriangle", name);
        page.keyboard().press("Space");
        assertThat((boolean) page.evaluate("document.activeElement.parentElement.open"))
                .as("%s is open", name)
                .isTrue();
    }

    void type(String field, String text) {
        reach("textbox", field);
        page.keyboard().type(text);
    }

    /** The same day and month, so that the order in which the browser asks for them does not matter. */
    void typeDay(String field, int dayAndMonth, int year) {
        reach("Date", field);
        page.keyboard().type("%02d%02d%d".formatted(dayAndMonth, dayAndMonth, year));
        assertThat(page.evaluate("document.activeElement.value"))
                .isEqualTo("%d-%02d-%02d".formatted(year, dayAndMonth, dayAndMonth));
    }

    /** Goes down a list of choices as far as the one that begins so. */
    void choose(String field, String beginning) {
        reach("combobox", field);
        page.keyboard().press("Home");
        for (var i = 0; i < PATIENCE; i++) {
            if ((boolean) page.evaluate(
                    "words => document.activeElement.selectedOptions[0].text.trim().startsWith(words)", beginning)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("No choice of " + field + " begins with " + beginning);
    }

    /** One of several, of which the Tab key reaches only the first or the one that is chosen. */
    void pick(String option) {
        var reached = step("Tab");
        for (var i = 0; i < PATIENCE && !reached.name().equals(option); i++) {
            var last = (boolean) page.evaluate(
                    "words => [...document.getElementsByName(document.activeElement.name)]"
                            + ".some(each => each.type === 'radio' && each.labels[0].innerText.trim() === words)",
                    option);
            reached = step(last ? "ArrowDown" : "Tab");
        }
        assertThat(reached.name()).as("what the arrows come to").isEqualTo(option);
        page.keyboard().press("Space");
        assertThat((boolean) page.evaluate("document.activeElement.checked")).isTrue();
    }

    void giveFile(String field, Path file) {
        for (var i = 0; i < PATIENCE; i++) {
            if (step("Tab").name().startsWith(field)) {
                page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + field);
    }

    /** The first link of a list, a table or a refusal. */
    void followFirstLinkIn(String selector) {
        for (var i = 0; i < PATIENCE; i++) {
            step("Tab");
            if ((boolean) page.evaluate(
                    "where => document.activeElement.matches('a') && !!document.activeElement.closest(where)",
                    selector)) {
                leave("Enter");
                return;
            }
        }
        throw new AssertionError("The Tab key reaches no link in " + selector);
    }

    /** Goes on to what has this name. */
    void reach(String role, String name) {
        reach("Tab", role, name);
    }

    void reach(String key, String role, String name) {
        for (var i = 0; i < PATIENCE; i++) {
            var focused = step(key);
            if (focused.role().equals(role) && focused.name().equals(name)) {
                return;
            }
        }
        throw new AssertionError("The %s key does not reach the %s %s".formatted(key, role, name));
    }

    /** What the key leads to. */
    Focused step(String key) {
        page.keyboard().press(key);
        return focus.seen();
    }

    Focused focused() {
        return focus.seen();
    }

    private void leave(String key) {
        var since = page.evaluate("performance.timeOrigin");
        page.keyboard().press(key);
        page.waitForFunction(LOADED, since);
    }
}
