package uk.hearth.kit.rows;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a CSV file is laid out: a row a figure, or a row a line of figures with a column for each period. */
@Schema(enumeration = {"long", "wide"})
public enum FileForm {
    LONG,
    WIDE;

    /** For JAX-RS parameters. */
    public static FileForm fromString(String word) {
        for (var form : values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(word)) {
                return form;
            }
        }
        throw new IllegalArgumentException("A form is long or wide");
    }
}
