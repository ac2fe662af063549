package uk.hearth.dashboard.preparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Cell;
import uk.hearth.dashboard.kpi.Report;
import uk.hearth.dashboard.kpi.Row;
import uk.hearth.dashboard.kpi.Words;
import uk.hearth.dashboard.parts.Part;

/** The figures of a paper and what is said of each. */
public record ShownSaid(PaperQuestion asked, Report report, Part<Listed<Said>> said, boolean writes) {

    private static final String NO_SECTION = "Indicators";

    /** The rows by section, in the order of the scorecard. */
    public Set<Map.Entry<String, List<Row>>> sections() {
        return report.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.section(), NO_SECTION),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet();
    }

    public String periodLabel() {
        return report.periods().stream()
                .filter(period -> period.code().equals(report.to()))
                .map(Report.Period::label)
                .findFirst()
                .orElse(report.to());
    }

    /** The figure of the last period. */
    public Cell figure(Row row) {
        var period = report.periods().get(report.periods().size() - 1);
        return row.cellFor(period);
    }

    public String statusWords(Row row) {
        return row.statusWords() == null ? Words.status(row.status()) : String.valueOf(row.statusWords());
    }

    public @Nullable Said of(Row row, String kind) {
        var all = said.content();
        return all == null
                ? null
                : all.items().stream()
                        .filter(each -> each.indicator().equals(row.indicator())
                                && each.kind().equals(kind))
                        .findFirst()
                        .orElse(null);
    }

    public Link linkTo(Row row, String kind) {
        return asked.address("/papers/new/said")
                .with("indicator", row.indicator())
                .with("kind", kind)
                .with("title", row.title());
    }

    public Link back() {
        return asked.address("/papers/new");
    }

    public Link onwards() {
        return asked.address("/papers/new/paper");
    }
}
