package uk.hearth.kit.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole months that a figure is about: a month, a quarter, a year or a run of months. */
@Schema(
        implementation = String.class,
        description = "A reporting period: month, financial-year quarter, financial year, academic year,"
                + " calendar year or range of months",
        pattern = "^(\\d{4}-(0[1-9]|1[0-2])(\\.\\.\\d{4}-(0[1-9]|1[0-2]))?|FY\\d{4}(-Q[1-4])?|[AC]Y\\d{4})$",
        maxLength = 16,
        examples = {"2019-01", "FY2018-Q4", "FY2018", "AY2017", "CY2017", "2018-04..2018-12"})
public final class ReportingPeriod implements Comparable<ReportingPeriod> {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private final PeriodKind kind;
    private final YearMonth first;
    private final YearMonth last;
    // Printed once: the columns of a report are the periods of each of its rows. Set twice by a race, it is the same.
    private @Nullable String code;

    private ReportingPeriod(PeriodKind kind, YearMonth first, YearMonth last) {
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw InvalidPeriod.bounds();
        }
        this.kind = kind;
        this.first = first;
        this.last = last;
    }

    public static ReportingPeriod parse(String text) {
        return PeriodNotation.parse(text);
    }

    /** For JAX-RS parameters and Jackson. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportingPeriod fromString(String text) {
        return parse(text);
    }

    public static ReportingPeriod month(YearMonth month) {
        return starting(PeriodKind.MONTH, month);
    }

    /** A run of months; of one month only, it is that month, so that a period has one notation. */
    public static ReportingPeriod range(YearMonth first, YearMonth last) {
        if (first.isAfter(last)) {
            throw InvalidPeriod.backwards();
        }
        return first.equals(last) ? month(first) : new ReportingPeriod(PeriodKind.RANGE, first, last);
    }

    /** The period of that kind in which the day lies; a range cannot be named so. */
    public static ReportingPeriod containing(PeriodKind kind, LocalDate day) {
        return starting(kind, kind.startOfPeriodWith(YearMonth.from(day)));
    }

    static ReportingPeriod starting(PeriodKind kind, YearMonth first) {
        return new ReportingPeriod(kind, first, first.plusMonths(kind.months() - 1L));
    }

    @JsonValue
    public String code() {
        var printed = code;
        if (printed == null) {
            printed = PeriodNotation.print(this);
            code = printed;
        }
        return printed;
    }

    /** For people: "Quarter 4 2018/19". */
    public String label() {
        return PeriodLabel.of(this);
    }

    /** For the head of a narrow column: "Q4 2018/19", "Jan 2019". */
    public String shortLabel() {
        return PeriodLabel.shortOf(this);
    }

    public PeriodKind kind() {
        return kind;
    }

    public YearMonth firstMonth() {
        return first;
    }

    public YearMonth lastMonth() {
        return last;
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    public ReportingPeriod next() {
        return plus(1);
    }

    public ReportingPeriod previous() {
        return minus(1);
    }

    public ReportingPeriod minus(int periods) {
        return plus(-periods);
    }

    /** So many periods of the same length later; a range moves by its own length. */
    public ReportingPeriod plus(int periods) {
        long months = periods * (ChronoUnit.MONTHS.between(first, last) + 1);
        return new ReportingPeriod(kind, first.plusMonths(months), last.plusMonths(months));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The last n periods of this kind, in time order, ending with this one. */
    public List<ReportingPeriod> lastN(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Ask for at least one period");
        }
        return IntStream.rangeClosed(1 - n, 0).mapToObj(this::plus).toList();
    }

    /** By their ends; of those that end together the shorter comes first. Only equal periods compare as equal. */
    @Override
    public int compareTo(ReportingPeriod other) {
        int byEnd = last.compareTo(other.last);
        if (byEnd != 0) {
            return byEnd;
        }
        int byStart = other.first.compareTo(first);
        return byStart != 0 ? byStart : kind.compareTo(other.kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that
                && kind == that.kind
                && first.equals(that.first)
                && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        // YearMonth has the month in its highest bits: all months of a year would share a place in a small table.
        int start = months(first);
        return 7 * start + 1009 * (months(last) - start) + kind.ordinal();
    }

    private static int months(YearMonth month) {
        return 12 * month.getYear() + month.getMonthValue();
    }

    @Override
    public String toString() {
        return code();
    }
}
