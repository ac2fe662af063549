package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Symbol;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/** How fast stages, and whole formal processes, came to their end in a period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinessReport(
        String report,
        String title,
        String authority,
        String period,
        List<TimelinessRow> rows,
        @Nullable String suppression)
        implements Tabular {

    private static final List<Column> COLUMNS = List.of(
            Column.text("code", "Code"),
            Column.text("title", "Stage"),
            whole("ended", "Ended"),
            whole("in_time", "In time"),
            Column.number("percent_in_time", "In time, %").orNothing(List.of(Symbol.CONFIDENTIAL.letter())),
            Column.number("median_days", "Median, working days").orNothing(List.of(Symbol.CONFIDENTIAL.letter())),
            whole("ninetieth_percentile_days", "90th percentile, working days"),
            whole("longest_days", "Longest, working days"),
            whole("suspended", "Suspended for a while"),
            whole("suspended_days", "Working days suspended"));

    private static Column whole(String name, String title) {
        return Column.of(name, title, ColumnType.WHOLE_NUMBER).orNothing(List.of(Symbol.CONFIDENTIAL.letter()));
    }

    @Override
    public Table asTable() {
        return new Table(
                "timeliness-%s-%s".formatted(authority, period.replaceAll("\\.+", "-")),
                COLUMNS,
                rows.stream().map(TimelinessReport::cells).toList(),
                new TableNotes(title, null, null, null));
    }

    private static List<@Nullable Object> cells(TimelinessRow row) {
        if (row.suppressed()) {
            var hidden = Symbol.CONFIDENTIAL.letter();
            return Arrays.asList(
                    row.code(), row.title(), hidden, hidden, hidden, hidden, hidden, hidden, hidden, hidden);
        }
        return Arrays.asList(
                row.code(),
                row.title(),
                row.ended(),
                row.inTime(),
                row.percentInTime(),
                row.medianDays(),
                row.ninetiethPercentileDays(),
                row.longestDays(),
                row.suspended(),
                row.suspendedDays());
    }
}
