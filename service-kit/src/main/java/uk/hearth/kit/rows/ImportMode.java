package uk.hearth.kit.rows;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a file in which some rows are wrong. */
@Schema(enumeration = {"atomic", "partial"})
public enum ImportMode {
    /** None of it is taken. */
    ATOMIC,
    /** Its good rows are taken, and the others named. */
    PARTIAL;

    /** For JAX-RS parameters. */
    public static ImportMode fromString(String word) {
        for (var mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("A mode is atomic or partial");
    }
}
