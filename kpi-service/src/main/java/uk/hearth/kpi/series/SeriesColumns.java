package uk.hearth.kpi.series;

import static uk.hearth.kit.tables.Column.number;
import static uk.hearth.kit.tables.Column.text;

import java.util.List;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;

/** What a series tells of each period when it is told as a table. */
final class SeriesColumns {

    static final List<Column> ALL = List.of(
            text("authority", "Authority").described("ONS code"),
            text("indicator", "Indicator").described("Its code"),
            text("period", "Period").described("Such as 2019-01, FY2018-Q4 or FY2018"),
            number("value", "Value").described("In the indicator's unit"),
            text("missing", "Why there is no value"),
            text("status", "Status").described("Against the target in force at the period's end"),
            text("signal", "Signal").described("The rule of statistical process control that it breaks first"),
            text("side", "Side").described("Of the centre line, where there is a signal"),
            number("centre", "Centre line"),
            number("lower", "Lower process limit"),
            number("upper", "Upper process limit"),
            Column.of("provisional", "Provisional", ColumnType.TRUTH),
            text("source", "Source").described("Where the figure was published"));

    private SeriesColumns() {}
}
