package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** What authorities have committed themselves to. */
@ApplicationScoped
class Commitments {

    private static final int ALL = 10_000;

    private final Store store;
    private final Milestones milestones;

    Commitments(Store store, Milestones milestones) {
        this.store = store;
        this.milestones = milestones;
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
        return store.work(connection -> Rows.run(
                                connection,
                                """
                        insert into commitment (authority, code, title, wording, strategy, owner, starts_on, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                                authority,
                                code,
                                set.title(),
                                set.wording(),
                                set.strategy(),
                                set.owner(),
                                set.startsOn(),
                                set.dueOn())
                        == 1
                && Milestones.put(connection, authority, code, set.milestones()));
    }

    /** @return false if somebody else was quicker */
    boolean change(Commitment present, SetCommitment set) {
        return store.work(connection -> Rows.run(
                                connection,
                                """
                        update commitment set title = ?, wording = ?, strategy = ?, owner = ?, starts_on = ?, due_on = ?,
                            version = version + 1
                        where authority = ? and code = ? and version = ?""",
                                set.title(),
                                set.wording(),
                                set.strategy(),
                                set.owner(),
                                set.startsOn(),
                                set.dueOn(),
                                present.authority(),
                                present.code(),
                                present.version())
                        == 1
                && Milestones.put(connection, present.authority(), present.code(), set.milestones()));
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
                        with told as (
                            select authority, commitment from commitment_measure
                            union all select authority, commitment from commitment_note
                            union all select authority, commitment from commitment_override)
                        select 1 from told where authority = ? and commitment = ? limit 1""", row -> 1, commitment.authority(), commitment.code())
                .isEmpty();
    }

    /** @param code of the only one; absent for all of the authority */
    private List<Commitment> withMilestones(String authority, @Nullable String code, List<Commitment> bare) {
        var reached = milestones.of(authority, code);
        return bare.stream()
                .map(one -> one.with(reached.getOrDefault(one.code(), List.of())))
                .sorted(Comparator.comparing(Commitment::code))
                .toList();
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
