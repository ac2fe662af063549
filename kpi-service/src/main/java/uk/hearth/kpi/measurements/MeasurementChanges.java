package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.kpi.measurements.MeasurementChange.Kind;

/**
 * Every revision of an authority's figures, and every end of one, in the order of their commits. Who writes takes the
 * authority's turn before the first number is drawn and holds it until the commit, so no number can appear below one that
 * was seen.
 */
@ApplicationScoped
public class MeasurementChanges {

    private static final String SINCE = """
            select * from (
                (select change_number as number, false as ended, m.* from measurement m
                 where authority = ? and change_number > ? %1$s order by change_number limit ?)
                union all
                (select ended_number, true, m.* from measurement m
                 where authority = ? and ended_number > ? %1$s order by ended_number limit ?)) as change
            order by number limit ?""";

    private final AgroalDataSource dataSource;

    MeasurementChanges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Up to {@code count} changes after that number.
     *
     * @param parts whether those of parts of the whole are wanted too
     */
    public List<MeasurementChange> since(String authority, long number, boolean parts, int count) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SINCE.formatted(parts ? "" : "and dimension = ''"))) {
            for (int branch = 0; branch < 2; branch++) {
                select.setString(3 * branch + 1, authority);
                select.setLong(3 * branch + 2, number);
                select.setInt(3 * branch + 3, count);
            }
            select.setInt(7, count);
            try (var found = select.executeQuery()) {
                var changes = new ArrayList<MeasurementChange>();
                while (found.next()) {
                    changes.add(change(found));
                }
                return changes;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Changes could not be read", e);
        }
    }

    private static MeasurementChange change(ResultSet row) throws SQLException {
        var figure = MeasurementList.view(row);
        var recorded = figure.recordedAt().equals(figure.supersededAt()) ? Kind.KEPT : Kind.RECORDED;
        return new MeasurementChange(row.getLong("number"), row.getBoolean("ended") ? Kind.ENDED : recorded, figure);
    }
}
