package uk.hearth.kpi.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words by which indicators are found, such as {@code ofsted} or {@code national-return}. */
final class Tags {

    static final String FORM = "[a-z0-9][a-z0-9-]{0,39}";

    private static final Pattern TAG = Pattern.compile(FORM);

    private Tags() {}

    /** Those of a file's cell, divided by semicolons or spaces. */
    static List<String> split(String cell) {
        return Arrays.stream(cell.strip().split("[;\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static boolean wellFormed(List<String> tags) {
        return tags.size() <= 20
                && tags.stream().allMatch(tag -> TAG.matcher(tag).matches());
    }

    /** As PostgreSQL writes an array; no tag has a character that would need quoting. */
    static String array(List<String> tags) {
        return "{" + String.join(",", tags) + "}";
    }
}
