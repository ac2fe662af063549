package uk.hearth.dashboard.looks;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One council's look. */
public record Look(
        String code,
        @Nullable String name,
        Colour colour,
        Colour accent,
        @Nullable Path crestFile) {

    public String sheet() {
        return "/looks/" + code + ".css";
    }

    public @Nullable String crest() {
        return crestFile == null ? null : "/looks/%s/crest.%s".formatted(code, crestForm());
    }

    /** By the file's name: what is not a PNG is an SVG. */
    String crestForm() {
        return String.valueOf(crestFile).toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "svg";
    }

    /** The style sheet that lays the look over Hearth's own. */
    String css() {
        return ":root{--hearth-brand:%s;--hearth-accent:%s}%n".formatted(colour.hex(), accent.hex());
    }
}
