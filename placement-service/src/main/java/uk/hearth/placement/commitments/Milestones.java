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

/** What is to have happened by when, on the way of each commitment. */
@ApplicationScoped
class Milestones {

    private final Store store;

    Milestones(Store store) {
        this.store = store;
    }

    /**
     * By commitment, in the order in which they are due.
     *
     * @param commitment the only one that is wanted; absent for all of the authority
     */
    Map<String, List<Milestone>> of(String authority, @Nullable String commitment) {
        return store.list("""
                        select commitment, title, due_on, done_on from commitment_milestone
                        where authority = ? and commitment = coalesce(?, commitment)
                        order by commitment, due_on, title""", row -> Map.entry(row.getString(1), read(row)), authority, commitment).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Puts these in the place of those that were there. */
    static boolean put(Connection connection, String authority, String code, List<Milestone> milestones)
            throws SQLException {
        Rows.run(
                connection, "delete from commitment_milestone where authority = ? and commitment = ?", authority, code);
        try (var insert = connection.prepareStatement("""
                insert into commitment_milestone (authority, commitment, due_on, title, done_on)
                values (?, ?, ?, ?, ?)""")) {
            for (var milestone : milestones) {
                insert.setString(1, authority);
                insert.setString(2, code);
                insert.setObject(3, milestone.dueOn());
                insert.setString(4, milestone.title());
                insert.setObject(5, milestone.doneOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return true;
    }

    private static Milestone read(ResultSet row) throws SQLException {
        return new Milestone(
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }
}
