package uk.hearth.placement.providers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.DayCell;
import uk.hearth.kit.rows.RowCheck;

/** Reads the cells that files about provisions have in common, noting what is wrong with them. */
public final class Cells {

    /** The authority's own name for a thing. */
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    public static final String REFERENCE_WORDS =
            "must be up to 40 letters, digits, dots, hyphens and underscores, a letter or digit first";

    /** Ofsted's unique reference number. */
    public static final String URN = "(SC)?\\d{6}|\\d{7}";

    static final String URN_WORDS = "must be Ofsted's reference number, like SC123456 or 1234567";

    private static final Pattern REFERENCES = Pattern.compile(REFERENCE);
    private static final Pattern URNS = Pattern.compile(URN);

    private final RowCheck check;

    public Cells(RowCheck check) {
        this.check = check;
    }

    /** The authority's own name for a thing; never empty once checked. */
    public String reference(String column) {
        var text = check.requiredText(column).orElse("");
        if (!text.isEmpty() && !REFERENCES.matcher(text).matches()) {
            check.wrong(
                    column,
                    "malformed-reference",
                    "This is no reference",
                    "Use up to 40 letters, digits, dots, hyphens and underscores, a letter or digit first");
        }
        return text;
    }

    @Nullable
    String urn(String column) {
        var text = check.text(column);
        if (text.isPresent() && !URNS.matcher(text.get()).matches()) {
            check.wrong(column, "malformed-urn", "This is no URN", "Write Ofsted's number, as in 1234567 or SC123456");
        }
        return text.orElse(null);
    }

    public int count(String column, int least, int most, @Nullable Integer otherwise) {
        var number = check.number(column);
        if (number.isEmpty()) {
            if (check.text(column).isEmpty() && otherwise == null) {
                check.requiredText(column);
            }
            return otherwise == null ? least : otherwise;
        }
        if (isNoCount(number.get(), least, most)) {
            check.wrong(
                    column,
                    "out-of-range",
                    "This number is not one of those that can be here",
                    "Write a whole number from %d to %d".formatted(least, most));
            return least;
        }
        return number.get().intValueExact();
    }

    private static boolean isNoCount(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0;
    }

    /** Words with a semicolon between them, as PostgreSQL writes an array: none has a character that it would escape. */
    <E extends Enum<E>> String words(String column, Class<E> type, Function<E, String> word) {
        var known = Arrays.stream(type.getEnumConstants()).map(word).toList();
        var told = check.text(column).stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(String::strip)
                .distinct()
                .sorted()
                .toList();
        if (!known.containsAll(told)) {
            check.wrong(
                    column,
                    "unknown-word",
                    "One of these words is not known here",
                    "Write some of these with semicolons between them: " + String.join(", ", known));
        }
        return array(told);
    }

    static String array(Collection<String> words) {
        return words.stream().collect(Collectors.joining(",", "{", "}"));
    }

    static <E> String array(List<E> words, Function<E, String> word) {
        return array(words.stream().map(word).distinct().sorted().toList());
    }

    /** A day, or the first of a month; an error where there is none. */
    public @Nullable LocalDate firstDay(String column) {
        check.requiredText(column);
        return DayCell.first(check, column).orElse(null);
    }

    /** A day, or the last of a month, that is not before the first one; null where no end is known. */
    public @Nullable LocalDate lastDay(String column, @Nullable LocalDate first) {
        Optional<LocalDate> last = DayCell.last(check, column);
        if (first != null && last.isPresent() && last.get().isBefore(first)) {
            check.wrong(
                    column,
                    Held.ENDS_BEFORE,
                    "The last day is before the first",
                    "Swap the days, or leave the last one out while no end is known");
        }
        return last.orElse(null);
    }
}
