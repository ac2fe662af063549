package uk.hearth.kpi.comparisons;

import static uk.hearth.kit.tables.Column.number;
import static uk.hearth.kit.tables.Column.text;

import java.util.List;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;

/** What a comparison tells of each area when it is told as a table. */
final class ComparisonColumns {

    static final List<Column> ALL = List.of(
            text("indicator", "Indicator").described("Its code"),
            text("period", "Period"),
            text("area", "Area").described("ONS code"),
            text("name", "Name"),
            Column.of("own", "The authority itself", ColumnType.TRUTH),
            number("value", "Value").described("In the indicator's unit"),
            text("symbol", "Symbol").described("c confidential, z not applicable, x not available, k rounds to zero"),
            number("lower_95", "Lower 95% limit"),
            number("upper_95", "Upper 95% limit"),
            number("lower_998", "Lower 99.8% limit"),
            number("upper_998", "Upper 99.8% limit"),
            Column.of("ranked", "Ranked", ColumnType.TRUTH).described("Whether it counts for rank and mean"),
            text("authority_is", "The authority is").described("Better, similar or worse than this area"),
            text("release", "Release"),
            Column.of("release_date", "Release date", ColumnType.DATE));

    private ComparisonColumns() {}
}
