package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** What authorities have committed themselves to. */
@ApplicationScoped
class Commitments {

    private static final int ALL = 10_000;

    private final Store store;

    Commitments(Store store) {
        this.store = store;
    }

    List<Commitment> of(String authority) {
        return after(authority, "", ALL);
    }

    Set<String> codes(String authority) {
        return Set.copyOf(
                store.list("select code from commitment where authority = ?", row -> row.getString(1), authority));
    }

    /** Up to {@code count} after that code, by code. */
    List<Commitment> after(String authority, String code, int count) {
        return withMilestones(
                authority,
                null,
                store.list(
                        "select * from commitment where authority = ? and code > ? order by code limit ?",
                        Commitments::read,
                        authority,
                        code,
                        count));
    }

    Optional<Commitment> find(String authority, String code) {
        return withMilestones(
                        authority,
                        code,
                        store.list(
                                "select * from commitment where authority = ? and code = ?",
                                Commitments::read,
                                authority,
                                code))
                .stream()
                .findFirst();
    }

    /** @return false if somebody else was quicker */
    boolean add(String authority, String code, SetCommitment set) {
        return store.work(connection -> Rows.run(connection, """
                        insert into commitment (authority, code, title, wording, strategy, owner, starts_on, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", authority, code, set.title(), set.wording(), set.strategy(), set.owner(), set.startsOn(), set.dueOn()) == 1
                && putMilestones(connection, authority, code, set.milestones()));
    }

    /** @return false if somebody else was quicker */
    boolean change(Commitment present, SetCommitment set) {
        return store.work(connection -> Rows.run(connection, """
                        update commitment set title = ?, wording = ?, strategy = ?, owner = ?, starts_on = ?, due_on = ?,
                            version = version + 1
                        where authority = ? and code = ? and version = ?""", set.title(), set.wording(), set.strategy(), set.owner(), set.startsOn(), set.dueOn(), present.authority(), present.code(), present.version()) == 1
                && putMilestones(connection, present.authority(), present.code(), set.milestones()));
    }

    /** @return false if somebody else was quicker */
    boolean remove(Commitment present) {
        return store.run(
                        "delete from commitment where authority = ? and code = ? and version = ?",
                        present.authority(),
                        present.code(),
                        present.version())
                == 1;
    }

    /** Whether anything has been told of it that is to be kept. */
    boolean hasHistory(Commitment commitment) {
        return !store.list("""
                        select 1 from commitment_measure where authority = ? and commitment = ?
                        union all select 1 from commitment_note where authority = ? and commitment = ?
                        union all select 1 from commitment_override where authority = ? and commitment = ? limit 1""", row -> 1, commitment.authority(), commitment.code(), commitment.authority(), commitment.code(), commitment.authority(), commitment.code())
                .isEmpty();
    }

    private static boolean putMilestones(
            Connection connection, String authority, String code, List<Milestone> milestones) throws SQLException {
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

    /** @param code of the only one; absent for all of the authority */
    private List<Commitment> withMilestones(String authority, @Nullable String code, List<Commitment> bare) {
        var milestones = store
                .list("""
                        select commitment, title, due_on, done_on from commitment_milestone
                        where authority = ? and commitment = coalesce(?, commitment)
                        order by commitment, due_on, title""", row -> Map.entry(row.getString(1), milestone(row)), authority, code)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(one -> new Commitment(
                        one.authority(),
                        one.code(),
                        one.title(),
                        one.wording(),
                        one.strategy(),
                        one.owner(),
                        one.startsOn(),
                        one.dueOn(),
                        milestones.getOrDefault(one.code(), List.of()),
                        one.version()))
                .sorted(Comparator.comparing(Commitment::code))
                .toList();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    private static Commitment read(ResultSet row) throws SQLException {
        return new Commitment(
                row.getString("authority"),
                row.getString("code"),
                row.getString("title"),
                row.getString("wording"),
                row.getString("strategy"),
                row.getString("owner"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                List.of(),
                row.getInt("version"));
    }
}
