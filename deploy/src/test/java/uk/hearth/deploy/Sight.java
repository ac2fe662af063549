package uk.hearth.deploy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** What is wrong with how a page looks, measured in the browser: each answer is a list, empty where nothing is. */
final class Sight {

    /** Things with words of their own that are on the screen; what only a screen reader is told is left out. */
    private static final String SHOWN = """
            const name = each => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? '')
                + ' ' + (each.textContent ?? '').trim().slice(0, 60);
            const told = each => each.closest('.govuk-visually-hidden, .govuk-skip-link, dialog:not([open])');
            const shown = [...document.querySelectorAll('body *')].filter(each => each.checkVisibility() && !told(each));
            const worded = shown.filter(each => [...each.childNodes].some(
                node => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
            const light = colour => {
              const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(part => part / 255)
                  .map(part => part <= .03928 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
              return .2126 * r + .7152 * g + .0722 * b;
            };
            const contrast = (one, other) => {
              const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
              return (more + .05) / (less + .05);
            };
            const behind = each => {
              for (let at = each; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if (!/^rgba.*, 0\\)$/.test(colour)) return colour;
              }
              return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
            };
            """;

    /** Words beyond the screen's edge that no frame of their own brings back, and words cut off by their box. */
    private static final String CUT_OFF = SHOWN + """
            const framed = each => each.closest('.hearth-scroll');
            const beyond = worded.filter(each => !framed(each) && !each.closest('svg, select')).filter(each => {
              const words = document.createRange();
              return [...each.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).some(node => {
                words.selectNodeContents(node);
                return [...words.getClientRects()].some(place => place.right > innerWidth + 1 || place.left < -1);
              });
            });
            const cut = shown.filter(each => !each.matches('input, select, textarea') && !each.closest('svg')
                && ['hidden', 'clip'].some(kept => getComputedStyle(each).overflow.includes(kept))
                && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1));
            const wide = document.documentElement.scrollWidth - innerWidth;
            return [...(wide > 0 ? ['the page is wider than the screen by ' + wide] : []),
                ...beyond.map(each => 'beyond the edge: ' + name(each)), ...cut.map(each => 'cut off: ' + name(each))];""";

    private static final String MOVING = SHOWN + """
            const long = times => times.split(',').some(time => parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 100);
            const moved = each => [null, '::before', '::after'].map(part => getComputedStyle(each, part)).some(style =>
                long(style.transitionDuration) || style.animationName !== 'none' && long(style.animationDuration)
                || style.scrollBehavior === 'smooth');
            return [...document.getAnimations().filter(each => each.playState === 'running'
                    && each.effect.getComputedTiming().activeDuration > 100).map(each => 'runs: ' + name(each.effect.target)),
                ...[document.documentElement, ...shown].filter(moved).map(each => 'moves: ' + name(each))];""";

    /** On paper nothing can be pressed, every table and chart that is read is there, and backgrounds are not printed. */
    private static final String NOT_FOR_PAPER = SHOWN + """
            const pressed = shown.filter(each => each.matches('nav, button, input, select, textarea, a[download],'
                + ' .govuk-button, .hearth-filters, .govuk-breadcrumbs'));
            const fields = 'input:not([type=hidden], [type=checkbox])';
            const missing = [...document.querySelectorAll(`main table:not(:has(${fields})), main .hearth-chart svg`)]
                .filter(each => !each.closest('details:not([open])') && !each.checkVisibility());
            const pale = worded.filter(each => {
              const style = getComputedStyle(each);
              return contrast(each.closest('svg') ? style.fill : style.color, 'rgb(255, 255, 255)') < 4.5;
            });
            return [...pressed.map(each => 'printed: ' + name(each)), ...missing.map(each => 'not printed: ' + name(each)),
                ...pale.map(each => 'pale: ' + name(each))];""";

    /** With colours of the reader's own choice: shapes that tell a status and words in charts stand out. */
    private static final String LOST_IN_OWN_COLOURS = SHOWN + """
            const shapes = [...document.querySelectorAll(
                '.hearth-shape > :first-child, .hearth-arrow > *, .sparkline > path, .sparkline > polyline')]
                .filter(each => each.checkVisibility());
            const painted = style => style.fill !== 'none' ? style.fill : style.stroke;
            const words = [...document.querySelectorAll('main svg text')].filter(each => each.checkVisibility());
            const ticks = [...document.querySelectorAll('.hearth-shape > :nth-child(2)')];
            return [...shapes.filter(each => contrast(painted(getComputedStyle(each)), behind(each)) < 3),
                ...ticks.filter(each => contrast(getComputedStyle(each).stroke,
                    getComputedStyle(each.previousElementSibling).fill) < 3),
                ...words.filter(each => contrast(getComputedStyle(each).fill, behind(each)) < 4.5)].map(name);""";

    private Sight() {}

    static List<?> cutOff(Page page) {
        return found(page, CUT_OFF);
    }

    static List<?> moving(Page page) {
        return found(page, MOVING);
    }

    static List<?> notForPaper(Page page) {
        return found(page, NOT_FOR_PAPER);
    }

    static List<?> lostInOwnColours(Page page) {
        return found(page, LOST_IN_OWN_COLOURS);
    }

    /** As printed by somebody who has their screen light or dark. */
    static void onPaper(Page page, ColorScheme scheme) {
        see(page, Media.PRINT, scheme, ForcedColors.NONE);
    }

    /** On a screen whose colours its reader has chosen, dark on light or light on dark. */
    static void inOwnColours(Page page, ColorScheme scheme) {
        see(page, Media.SCREEN, scheme, ForcedColors.ACTIVE);
    }

    static void asUsual(Page page) {
        see(page, Media.SCREEN, ColorScheme.LIGHT, ForcedColors.NONE);
    }

    private static void see(Page page, Media media, ColorScheme scheme, ForcedColors colours) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(media)
                .setColorScheme(scheme)
                .setForcedColors(colours));
    }

    /** Returns when the page is so large, in CSS pixels. */
    static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.waitForFunction(
                "([width, height]) => innerWidth === width && innerHeight === height", List.of(width, height));
    }

    private static List<?> found(Page page, String measure) {
        return (List<?>) page.evaluate("() => { " + measure + " }");
    }
}
