package uk.hearth.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How long strings can be, and what they can hold, where their schema does not say. */
final class StringLimits {

    /** Characters: what an import takes in one cell, and longer than any sentence written here. */
    static final int LONGEST_TEXT = 4000;

    /** Characters: Quarkus takes 8 KiB of headers in all. */
    static final int LONGEST_HEADER = 8192;

    /** Characters: the largest body that any operation takes (48 MiB), and more than any table answered. */
    static final int LONGEST_TABLE = 48 << 20;

    /** Everything but NUL, which PostgreSQL cannot keep and every service refuses. */
    static final String ANY_TEXT = "^[^\\u0000]*$";

    private static final Map<String, Integer> BY_FORMAT =
            Map.of("date", 10, "date-time", 35, "uuid", 36, "uri", 2000, "binary", LONGEST_TABLE);

    // What SmallRye writes for @NotBlank: it has to be found, not to match from end to end.
    private static final String NOT_BLANK = "\\S";

    private StringLimits() {}

    static void set(Schema schema) {
        if (schema.getType() == null
                || !schema.getType().contains(SchemaType.STRING)
                || schema.getEnumeration() != null
                || schema.getConstValue() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), LONGEST_TEXT));
        }
        if (schema.getPattern() != null) {
            schema.setPattern(anchored(schema.getPattern()));
        } else if (schema.getFormat() == null) {
            schema.setPattern(ANY_TEXT);
        }
    }

    /** Bean Validation matches from end to end, JSON Schema anywhere. */
    private static String anchored(String pattern) {
        return pattern.startsWith("^") || pattern.equals(NOT_BLANK) ? pattern : "^(?:" + pattern + ")$";
    }
}
