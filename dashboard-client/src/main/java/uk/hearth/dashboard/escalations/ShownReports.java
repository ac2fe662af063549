package uk.hearth.dashboard.escalations;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CountTable;
import uk.hearth.dashboard.escalation.Timeliness;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.InlineBar;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;

/** A year of a council's escalations: how many by month, why, and how fast. */
public record ShownReports(
        Authority council,
        FinancialYears.Year year,
        List<FinancialYears.Year> years,
        Part<CountTable> months,
        Part<CountTable> reasons,
        Part<Timeliness> times) {

    private static final String ESCALATIONS = "escalations";
    private static final Map<String, String> MEASURES =
            Map.of("informal", "Informal", "formal", "Formal", ESCALATIONS, "Escalations");

    public boolean isChosen(FinancialYears.Year each) {
        return each.code().equals(year.code());
    }

    public String measure(String code) {
        return MEASURES.getOrDefault(code, code);
    }

    /** What the year says in a line. */
    public String message() {
        var table = months.get();
        var all = "%s in %s".formatted(table.allWords(), year.label());
        return table.isTold("formal") ? "%s, %s of them formal".formatted(all, table.totalOf("formal")) : all;
    }

    /** The months as a line for each level, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var table = months.get();
        if (table.isEmpty()) {
            return null;
        }
        var series = table.measures().stream()
                .map(measure -> new ChartSeries(
                        measure(measure),
                        table.rows().stream()
                                .map(row -> figure(row.count(measure)))
                                .toList()))
                .toList();
        var labels = table.rows().stream().map(CountTable.Row::title).toList();
        var spec = new ChartSpec(
                message(), "Escalations raised each month", labels, series, null, List.of(), YFormat.number(0));
        return new RawString(LineChart.drawWithoutHeading(spec, "months"));
    }

    public RawString bar(CountTable.Row row) {
        var longest = reasons.get().rows().stream()
                .map(each -> drawn(each.count(ESCALATIONS)))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new RawString(InlineBar.draw(drawn(row.count(ESCALATIONS)), longest));
    }

    /** What is too small to be told is a gap in a line. */
    private static @Nullable BigDecimal figure(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** And no bar. */
    private static BigDecimal drawn(@Nullable Long count) {
        return count == null ? BigDecimal.ZERO : BigDecimal.valueOf(count);
    }

    public Link csv(String report) {
        return Link.to("/escalations/reports", report)
                .as("csv")
                .with("authority", council.code())
                .with("period", year.code());
    }
}
