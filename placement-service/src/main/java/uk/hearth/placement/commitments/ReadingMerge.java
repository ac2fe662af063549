package uk.hearth.placement.commitments;

import java.sql.Connection;
import java.sql.SQLException;
import uk.hearth.placement.commitments.ImportKind.Counts;
import uk.hearth.placement.returns.Rows;

/**
 * Takes staged readings in, set by set: what differs from an import before supersedes it, what is new is added; what was
 * entered, corrected or taken back by hand stays as it is.
 */
final class ReadingMerge {

    private static final String SAME = """
            stored.authority = ? and (stored.commitment, stored.measure, stored.period)
                = (staged.commitment, staged.measure, staged.period)""";
    private static final String DIFFERS = """
            (stored.value, stored.numerator, stored.denominator, stored.projected, stored.note, stored.source)
                is distinct from
            (staged.value, staged.numerator, staged.denominator, staged.projected, staged.note, staged.source)""";

    private static final String KEPT = """
            select count(*) from staging as staged join lateral (
                select * from commitment_reading stored where %s order by revision desc limit 1) as stored on true
            where stored.superseded_at <> 'infinity' or stored.import_id is null and %s""".formatted(SAME, DIFFERS);

    private static final String SUPERSEDE = """
            update commitment_reading as stored set superseded_at = ? from staging as staged
            where %s and stored.superseded_at = 'infinity' and stored.import_id is not null and %s""".formatted(SAME, DIFFERS);

    private static final String INSERT = """
            insert into commitment_reading (authority, commitment, measure, period, revision, last_day, value, numerator,
                denominator, projected, note, source, recorded_by, import_id, recorded_at)
            select ?, staged.commitment, staged.measure, staged.period, coalesce(latest.revision, 0) + 1, staged.last_day,
                staged.value, staged.numerator, staged.denominator, staged.projected, staged.note, staged.source, ?, ?, ?
            from staging as staged left join lateral (
                select revision, superseded_at from commitment_reading stored
                where %s order by revision desc limit 1) as latest on true
            where latest.revision is null or latest.superseded_at = ?""".formatted(SAME);

    private ReadingMerge() {}

    static Counts merge(Connection connection, ImportRun run) throws SQLException {
        var at = Store.at(run.at());
        int kept = Rows.list(connection, KEPT, row -> row.getInt(1), run.authority())
                .get(0);
        int revised = Rows.run(connection, SUPERSEDE, at, run.authority());
        int added = Rows.run(connection, INSERT, run.authority(), run.by(), run.id(), at, run.authority(), at);
        return new Counts(added - revised, revised, kept);
    }
}
