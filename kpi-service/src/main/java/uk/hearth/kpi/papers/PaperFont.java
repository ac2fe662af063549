package uk.hearth.kpi.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The typeface of papers, which comes with Hearth, so that a paper looks alike wherever it is set. */
final class PaperFont {

    static final String NAME = "Liberation Sans";

    private PaperFont() {}

    /** @param style Regular or Bold */
    static InputStream open(String style) {
        var name = "/liberation/LiberationSans-%s.ttf".formatted(style);
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream(name), name);
    }

    /** Charts are drawn by AWT, which would else use whatever fonts the machine has. */
    static void register() {
        try (var regular = open("Regular");
                var bold = open("Bold")) {
            var machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            machine.registerFont(Font.createFont(Font.TRUETYPE_FONT, regular));
            machine.registerFont(Font.createFont(Font.TRUETYPE_FONT, bold));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The paper's font could not be loaded", e);
        }
    }
}
