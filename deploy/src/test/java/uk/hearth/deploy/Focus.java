package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Where the focus is: as the browser tells a screen reader, and as it looks. */
final class Focus {

    /** WCAG 2.2: 2.4.7 focus visible, 2.4.11 focus not obscured. What is drawn for a radio is drawn by its label. */
    private static final String UNSEEN = """
            (() => {
              const focused = document.activeElement;
              const label = focused.matches('.govuk-radios__input, .govuk-checkboxes__input') ? focused.labels[0] : null;
              const style = label ? getComputedStyle(label, '::before') : getComputedStyle(focused);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const clear = /^rgba.*, 0\\)$/.test(style.outlineColor) && style.boxShadow === 'none';
              if (!outlined || clear) {
                return 'has no outline';
              }
              const place = (label ?? focused).getBoundingClientRect();
              const left = Math.max(place.left, 0), right = Math.min(place.right, innerWidth);
              const top = Math.max(place.top, 0), bottom = Math.min(place.bottom, innerHeight);
              if (right <= left || bottom <= top) {
                return 'is out of sight';
              }
              const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              const own = [focused, label].some(each => each && (each.contains(hit) || hit?.contains(each)));
              return own ? '' : 'is covered by ' + hit?.className;
            })()""";

    private final Page page;
    private final CDPSession browser;

    Focus(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** What a screen reader says of it. */
    record Focused(String role, String name) {}

    /** What has the focus: a thing with a name, in sight and outlined; the page itself once all was passed. */
    Focused seen() {
        var focused = told();
        if ((boolean) page.evaluate("document.activeElement === document.body")) {
            return focused;
        }
        assertThat(focused.name())
                .as("name of %s", page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                .isNotBlank();
        assertThat(page.evaluate(UNSEEN))
                .as("the focus on the %s %s at %s", focused.role(), focused.name(), page.url())
                .isEqualTo("");
        return focused;
    }

    private Focused told() {
        var asked = new JsonObject();
        asked.addProperty("expression", "document.activeElement");
        var about = new JsonObject();
        about.add(
                "objectId",
                browser.send("Runtime.evaluate", asked)
                        .getAsJsonObject("result")
                        .get("objectId"));
        about.addProperty("fetchRelatives", false);
        var node = browser.send("Accessibility.getPartialAXTree", about)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject();
        return new Focused(value(node, "role"), value(node, "name"));
    }

    private static String value(JsonObject node, String property) {
        var said = node.getAsJsonObject(property);
        return said == null || !said.has("value")
                ? ""
                : said.get("value").getAsString().strip();
    }
}
