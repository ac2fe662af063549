package uk.hearth.kpi.benchmarks;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** The periods of explore-education-statistics: a number, {@code 2023} or {@code 202324}, and what sort of year it is. */
final class EesPeriods {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");
    private static final Pattern SPLIT_YEAR = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(calendar|financial) year q([1-4])");

    private EesPeriods() {}

    /**
     * Reads the two columns together.
     *
     * @param reportingYear what the release means by a reporting year of one number, the year in which it ends
     * @return none for a week, a term, a tax year, or a number that does not fit
     */
    static Optional<ReportingPeriod> read(String timePeriod, String timeIdentifier, PeriodKind reportingYear) {
        var year = firstYear(timePeriod);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var split = timePeriod.length() > 4;
        var identifier = timeIdentifier.strip().toLowerCase(Locale.ROOT);
        var quarter = QUARTER.matcher(identifier);
        if (quarter.matches()) {
            var first = quarter.group(1).equals("financial") ? Month.APRIL : Month.JANUARY;
            var start = YearMonth.of(year.get(), first).plusMonths(3L * (Integer.parseInt(quarter.group(2)) - 1));
            return Optional.of(period(PeriodKind.QUARTER, start));
        }
        return switch (identifier) {
            case "calendar year" -> year(PeriodKind.CALENDAR_YEAR, year.get(), !split);
            case "financial year" -> year(PeriodKind.FINANCIAL_YEAR, year.get(), split);
            case "academic year" -> year(PeriodKind.ACADEMIC_YEAR, year.get(), split);
            case "reporting year" -> reporting(reportingYear, year.get(), split);
            default -> month(identifier, year.get(), split);
        };
    }

    /** Of a split year the second half must follow the first: 202324, 199900. */
    private static Optional<Integer> firstYear(String timePeriod) {
        if (YEAR.matcher(timePeriod).matches()) {
            return Optional.of(Integer.valueOf(timePeriod));
        }
        var split = SPLIT_YEAR.matcher(timePeriod);
        if (!split.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(split.group(1));
        return (first + 1) % 100 == Integer.parseInt(split.group(2)) ? Optional.of(first) : Optional.empty();
    }

    private static Optional<ReportingPeriod> year(PeriodKind kind, int first, boolean written) {
        return written ? Optional.of(period(kind, start(kind, first))) : Optional.empty();
    }

    private static Optional<ReportingPeriod> reporting(PeriodKind kind, int year, boolean split) {
        var first = split || kind == PeriodKind.CALENDAR_YEAR ? year : year - 1;
        return Optional.of(period(kind, start(kind, first)));
    }

    private static Optional<ReportingPeriod> month(String name, int year, boolean split) {
        return Arrays.stream(Month.values())
                .filter(month -> !split && month.name().toLowerCase(Locale.ROOT).equals(name))
                .map(month -> ReportingPeriod.month(YearMonth.of(year, month)))
                .findFirst();
    }

    private static YearMonth start(PeriodKind kind, int year) {
        return YearMonth.of(
                year,
                switch (kind) {
                    case FINANCIAL_YEAR -> Month.APRIL;
                    case ACADEMIC_YEAR -> Month.SEPTEMBER;
                    case CALENDAR_YEAR, MONTH, QUARTER, RANGE -> Month.JANUARY;
                });
    }

    private static ReportingPeriod period(PeriodKind kind, YearMonth start) {
        return ReportingPeriod.containing(kind, start.atDay(1));
    }
}
