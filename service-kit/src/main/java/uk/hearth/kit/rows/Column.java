package uk.hearth.kit.rows;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column that a file may have.
 *
 * @param name in a CSV header: lower_snake_case; a JSON row says it in camelCase
 */
public record Column(String name, boolean required) {

    private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");

    public static Column required(String name) {
        return new Column(name, true);
    }

    public static Column optional(String name) {
        return new Column(name, false);
    }

    public String jsonName() {
        return WORD_START.matcher(name).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
