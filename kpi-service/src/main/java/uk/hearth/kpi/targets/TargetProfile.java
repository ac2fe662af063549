package uk.hearth.kpi.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.hearth.kit.rows.RowCheck;

/** A target a month over a year: twelve values, the first for the month in which it starts. */
record TargetProfile(List<BigDecimal> months) {

    static final int MONTHS = 12;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern GAP = Pattern.compile("\\s*;\\s*|\\s+");

    /** The profile in a cell: twelve numbers with spaces or semicolons between them. */
    static Optional<TargetProfile> read(RowCheck check) {
        var text = check.text("profile");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var numbers = GAP.split(text.get().strip());
        if (numbers.length != MONTHS
                || !Arrays.stream(numbers)
                        .allMatch(number -> NUMBER.matcher(number).matches())) {
            check.wrong(
                    "profile",
                    "malformed-profile",
                    "A profile is twelve numbers, one for each month",
                    "Write them in time order with a semicolon between two");
            return Optional.empty();
        }
        return Optional.of(
                new TargetProfile(Arrays.stream(numbers).map(BigDecimal::new).toList()));
    }

    static Optional<TargetProfile> read(ResultSet row) throws SQLException {
        var stored = row.getArray("profile");
        return Optional.ofNullable(stored)
                .map(TargetProfile::numbers)
                .map(Arrays::asList)
                .map(TargetProfile::new);
    }

    private static BigDecimal[] numbers(java.sql.Array stored) {
        try {
            return (BigDecimal[]) stored.getArray();
        } catch (SQLException e) {
            throw new IllegalStateException("A profile could not be read", e);
        }
    }

    /** As PostgreSQL writes an array. */
    String asArray() {
        return months.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",", "{", "}"));
    }

    BigDecimal first() {
        return months.get(0);
    }

    BigDecimal last() {
        return months.get(MONTHS - 1);
    }

    /** The first day on which it says nothing any more. */
    static LocalDate end(LocalDate start) {
        return start.plusMonths(MONTHS);
    }
}
