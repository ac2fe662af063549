package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was set by hand over the status worked out; taken back, it stays as history. */
@ApplicationScoped
class Overrides {

    private final Store store;

    Overrides(Store store) {
        this.store = store;
    }

    /** Those in force, by commitment. */
    Map<String, StatusOverride> inForce(String authority, AsKnown known) {
        return store
                .list(
                        "select * from commitment_override where authority = ? and "
                                + known.of("set_at", "taken_back_at"),
                        Overrides::read,
                        authority)
                .stream()
                .collect(Collectors.toMap(StatusOverride::commitment, override -> override));
    }

    /** All of one commitment, the latest first. */
    List<StatusOverride> of(String authority, String commitment) {
        return store.list(
                "select * from commitment_override where authority = ? and commitment = ? order by number desc",
                Overrides::read,
                authority,
                commitment);
    }

    static Optional<StatusOverride> inForce(List<StatusOverride> all) {
        return all.stream().filter(override -> override.takenBackAt() == null).findFirst();
    }

    /** False if somebody else was quicker. */
    boolean set(String authority, String commitment, OverrideStatus set, String by) {
        return store.run(
                        """
                        insert into commitment_override (authority, commitment, number, status, reason, set_by, set_at)
                        select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from commitment_override
                        where authority = ? and commitment = ? on conflict do nothing""",
                        authority,
                        commitment,
                        set.status().wire(),
                        set.reason(),
                        by,
                        Store.at(store.now()),
                        authority,
                        commitment)
                == 1;
    }

    /** False if somebody else was quicker. */
    boolean takeBack(String authority, StatusOverride override, String by) {
        return store.run("""
                        update commitment_override set taken_back_by = ?, taken_back_at = ?
                        where authority = ? and commitment = ? and number = ? and taken_back_at is null""", by, Store.at(store.now()), authority, override.commitment(), override.number()) == 1;
    }

    private static StatusOverride read(ResultSet row) throws SQLException {
        return new StatusOverride(
                row.getString("commitment"),
                row.getInt("number"),
                CommitmentStatus.of(row.getString("status")),
                row.getString("reason"),
                row.getString("set_by"),
                Store.instant(row, "set_at"),
                row.getString("taken_back_by"),
                Store.instantOrNull(row, "taken_back_at"));
    }
}
