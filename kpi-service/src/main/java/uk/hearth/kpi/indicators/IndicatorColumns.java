package uk.hearth.kpi.indicators;

import static uk.hearth.kpi.imports.StoredTable.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Formula;
import uk.hearth.kpi.formulas.FormulaJson;
import uk.hearth.kpi.imports.StoredTable;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/** A definition as it stands in its table. */
final class IndicatorColumns {

    static final StoredTable TABLE = new StoredTable(
            "indicator",
            List.of(column("code", "text"), column("from_day", "date")),
            List.of(
                    column("title", "text"),
                    column("title_in_report", "text"),
                    column("definition", "text"),
                    column("numerator", "text"),
                    column("denominator", "text"),
                    column("unit", "text"),
                    column("decimals", "int"),
                    column("polarity", "text"),
                    column("frequency", "text"),
                    column("category", "text"),
                    column("tags", "text[]"),
                    column("owner", "text"),
                    column("source_system", "text"),
                    column("caveats", "text"),
                    column("formula", "jsonb"),
                    column("effective_from", "text"),
                    column("change", "text"),
                    column("retired_from", "text"),
                    column("retired_because", "text"),
                    column("superseded_by", "text")),
            "code");

    private IndicatorColumns() {}

    /** In the table's order of columns. */
    static @Nullable Object[] values(IndicatorView indicator) {
        var from = indicator.effectiveFrom();
        var retirement = indicator.retirement();
        return new @Nullable Object[] {
            indicator.code(),
            from == null ? "-infinity" : from.firstDay(),
            indicator.title(),
            indicator.titleInReport(),
            indicator.definition(),
            indicator.numerator(),
            indicator.denominator(),
            indicator.unit().wire(),
            indicator.decimals(),
            indicator.polarity().wire(),
            indicator.frequency().wire(),
            indicator.category(),
            Tags.array(indicator.tags()),
            indicator.owner(),
            indicator.sourceSystem(),
            indicator.caveats(),
            indicator.formula() == null ? null : FormulaJson.write(indicator.formula()),
            from == null ? null : from.code(),
            indicator.change(),
            retirement == null ? null : retirement.from().code(),
            retirement == null ? null : retirement.reason(),
            retirement == null ? null : retirement.supersededBy()
        };
    }

    static IndicatorView read(ResultSet row) throws SQLException {
        var formula = formula(row);
        return new IndicatorView(
                row.getString("code"),
                row.getString("title"),
                row.getString("title_in_report"),
                row.getString("definition"),
                row.getString("numerator"),
                row.getString("denominator"),
                Unit.of(row.getString("unit")),
                row.getInt("decimals"),
                Polarity.of(row.getString("polarity")),
                Frequency.of(row.getString("frequency")),
                row.getString("category"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("owner"),
                row.getString("source_system"),
                row.getString("caveats"),
                formula,
                formula == null ? null : formula.words(),
                row.getInt("version"),
                period(row, "effective_from"),
                row.getString("change"),
                row.getInt("revision"),
                retirement(row));
    }

    static @Nullable Formula formula(ResultSet row) throws SQLException {
        var json = row.getString("formula");
        return json == null ? null : FormulaJson.read(json);
    }

    static @Nullable ReportingPeriod period(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : ReportingPeriod.parse(code);
    }

    private static @Nullable Retirement retirement(ResultSet row) throws SQLException {
        var from = period(row, "retired_from");
        return from == null
                ? null
                : new Retirement(from, row.getString("retired_because"), row.getString("superseded_by"));
    }
}
