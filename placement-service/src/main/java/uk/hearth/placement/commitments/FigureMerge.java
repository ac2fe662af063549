package uk.hearth.placement.commitments;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.returns.Rows;

/**
 * Takes figures in as readings, set by set: what differs supersedes, what no return says any more ends; what was entered
 * by hand over a figure stays.
 */
final class FigureMerge {

    private static final String BY = "placement-service";
    private static final String SOURCE = "SSDA903 returns";
    private static final String SAME = """
            stored.authority = ? and (stored.commitment, stored.measure, stored.period)
                = (staged.commitment, staged.measure, staged.period)""";

    private static final String STAGING = """
            create temporary table figure_staging (row_number bigint, commitment text, measure text, period text,
                last_day date, value numeric, numerator numeric, denominator numeric, rule text) on commit drop""";

    private static final String SUPERSEDE = """
            update commitment_reading as stored set superseded_at = ? from figure_staging as staged
            where %s and stored.superseded_at = 'infinity' and num_nonnulls(stored.rule, stored.import_id) > 0
                and (stored.value, stored.numerator, stored.denominator, stored.rule)
                    is distinct from (staged.value, staged.numerator, staged.denominator, staged.rule)""".formatted(SAME);

    private static final String END = """
            update commitment_reading as stored set superseded_at = ?
            where stored.authority = ? and stored.superseded_at = 'infinity' and stored.rule is not null
                and stored.last_day >= ? and exists (
                    select 1 from commitment_measure m where m.authority = stored.authority
                        and (m.commitment, m.code) = (stored.commitment, stored.measure) and m.source = 'figure')
                and not exists (
                    select 1 from figure_staging staged where (stored.commitment, stored.measure, stored.period)
                        = (staged.commitment, staged.measure, staged.period))""";

    private static final String INSERT = """
            insert into commitment_reading (authority, commitment, measure, period, revision, last_day, value, numerator,
                denominator, projected, source, rule, recorded_by, recorded_at)
            select ?, staged.commitment, staged.measure, staged.period, coalesce(latest.revision, 0) + 1, staged.last_day,
                staged.value, staged.numerator, staged.denominator, false, ?, staged.rule, ?, ?
            from figure_staging as staged left join lateral (
                select revision, superseded_at from commitment_reading stored
                where %s order by revision desc limit 1) as latest on true
            where latest.superseded_at is distinct from 'infinity'""".formatted(SAME);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private FigureMerge() {}

    /** A figure as a reading of a measure. */
    record FigureRow(Measure.Key measure, YearMonth month, Figure figure) {}

    /** @return how many readings were added */
    static int merge(Connection connection, String authority, LocalDate since, List<FigureRow> rows, Instant now)
            throws SQLException {
        Rows.run(connection, "drop table if exists pg_temp.figure_staging");
        Rows.run(connection, STAGING);
        copy(connection, rows);
        var at = Store.at(now);
        Rows.run(connection, SUPERSEDE, at, authority);
        Rows.run(connection, END, at, authority, since.isBefore(EARLIEST) ? EARLIEST : since);
        return Rows.run(connection, INSERT, authority, SOURCE, BY, at, authority);
    }

    private static void copy(Connection connection, List<FigureRow> rows) throws SQLException {
        var lines = new CopyLines(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy figure_staging from stdin"));
        try {
            for (var row : rows) {
                var figure = row.figure();
                lines.add(
                        1,
                        row.measure().commitment(),
                        row.measure().measure(),
                        row.month(),
                        row.month().atEndOfMonth(),
                        Objects.requireNonNull(figure.value()),
                        figure.denominator() == null ? null : figure.numerator(),
                        figure.denominator(),
                        figure.rule());
            }
            lines.finish();
        } finally {
            lines.cancel();
        }
    }
}
