package uk.hearth.kit.periods;

/** A text that is no reporting period, or a period that cannot be; the message never repeats what was sent. */
public final class InvalidPeriod extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private InvalidPeriod(String message) {
        super(message);
    }

    static InvalidPeriod notation() {
        return new InvalidPeriod("A period is a month (2019-01), a quarter of a financial year (FY2018-Q4),"
                + " a financial year (FY2018), an academic year (AY2017), a calendar year (CY2017)"
                + " or a range of months (2018-04..2018-12)");
    }

    static InvalidPeriod bounds() {
        return new InvalidPeriod(
                "A period lies in the years %d to %d".formatted(ReportingPeriod.FIRST_YEAR, ReportingPeriod.LAST_YEAR));
    }

    static InvalidPeriod backwards() {
        return new InvalidPeriod("A range of months starts before it ends");
    }

    static InvalidPeriod unknownKind() {
        return new InvalidPeriod(
                "A kind of period is month, quarter, financial_year, academic_year, calendar_year" + " or range");
    }

    static InvalidPeriod rangeHasNoCalendar() {
        return new InvalidPeriod("A range of months is named by its first and last month, not by a day in it");
    }
}
