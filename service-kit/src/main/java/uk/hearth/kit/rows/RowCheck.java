package uk.hearth.kit.rows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.hearth.kit.periods.ReportingPeriod;

/** Reads the cells of one row, noting what is wrong with them; what is wrong is empty. */
public final class RowCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final int LONGEST_TEXT = 4000;

    private final Row row;
    private final RowErrors errors;

    public RowCheck(Row row, RowErrors errors) {
        this.row = row;
        this.errors = errors;
    }

    public void wrong(String column, String code, String message, String remedy) {
        errors.add(row, column, code, message, remedy);
    }

    public Optional<String> text(String column) {
        var text = row.cell(column);
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            wrong(column, "too-long", "The text is too long", "Keep it to %d characters".formatted(LONGEST_TEXT));
            return Optional.empty();
        }
        if (text.isPresent() && text.get().indexOf('\0') >= 0) {
            wrong(column, "nul-character", "The text has a NUL in it", "Remove it");
            return Optional.empty();
        }
        return text;
    }

    public Optional<String> requiredText(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            wrong(column, "empty-cell", "The cell is empty", "Fill it in");
        }
        return text;
    }

    /** Up to 15 digits, and up to 10 after the point; as many decimals as were written. */
    public Optional<BigDecimal> number(String column) {
        var text = row.cell(column);
        if (text.isPresent() && !NUMBER.matcher(text.get()).matches()) {
            wrong(
                    column,
                    "malformed-number",
                    "This is not a number",
                    "Write digits, with a point before decimals, without a percent sign, commas or spaces");
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    public Optional<ReportingPeriod> period(String column) {
        var text = requiredText(column);
        try {
            return text.map(ReportingPeriod::parse);
        } catch (IllegalArgumentException e) {
            wrong(
                    column,
                    "unknown-period",
                    "This is not a reporting period",
                    "Write a month 2019-01, a quarter FY2018-Q4, a year FY2018, AY2017 or CY2017, or 2018-04..2018-12");
            return Optional.empty();
        }
    }

    /** A cell that holds one of a few words. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> type, Function<E, String> wire) {
        var text = requiredText(column);
        var found = text.flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(value -> wire.apply(value).equals(word))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            var words = Arrays.stream(type.getEnumConstants()).map(wire).collect(Collectors.joining(", "));
            wrong(column, "unknown-word", "This word is not known here", "Write one of " + words);
        }
        return found;
    }
}
