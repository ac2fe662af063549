package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** Where measures are to be by when, on the way to their targets. */
@ApplicationScoped
class MeasureSteps {

    private final Store store;

    MeasureSteps(Store store) {
        this.store = store;
    }

    /**
     * By measure, in the order of their days.
     *
     * @param commitment the only one that is wanted; absent for all of the authority
     */
    Map<Measure.Key, List<MeasureStep>> of(String authority, @Nullable String commitment) {
        return store.list("""
                        select commitment, measure, due_on, value from commitment_step
                        where authority = ? and commitment = coalesce(?, commitment) order by due_on""", MeasureSteps::read, authority, commitment).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Puts these in the place of those that were there. */
    static boolean put(Connection connection, String authority, String commitment, String code, List<MeasureStep> steps)
            throws SQLException {
        Rows.run(
                connection,
                "delete from commitment_step where authority = ? and commitment = ? and measure = ?",
                authority,
                commitment,
                code);
        try (var insert = connection.prepareStatement(
                "insert into commitment_step (authority, commitment, measure, due_on, value) values (?, ?, ?, ?, ?)")) {
            for (var step : steps) {
                insert.setString(1, authority);
                insert.setString(2, commitment);
                insert.setString(3, code);
                insert.setObject(4, step.dueOn());
                insert.setBigDecimal(5, step.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return true;
    }

    private static Map.Entry<Measure.Key, MeasureStep> read(ResultSet row) throws SQLException {
        return Map.entry(
                new Measure.Key(row.getString(1), row.getString(2)),
                new MeasureStep(row.getObject(3, LocalDate.class), row.getBigDecimal(4)));
    }
}
