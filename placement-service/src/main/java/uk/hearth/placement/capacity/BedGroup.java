package uk.hearth.placement.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Beds on a day. They add up: those staffed and those over are as many as those blocked, occupied and vacant.
 *
 * @param blocked of the staffed: a bed that nobody staffs cannot be blocked besides
 * @param vacant staffed, neither blocked nor occupied
 * @param over children placed, and beds blocked, beyond those that are staffed
 */
public record BedGroup(
        @Schema(description = "As in the question; total of all", examples = "childrens_home")
        String group,

        int provisions,
        long registered,
        long staffed,
        long blocked,
        long occupied,
        long vacant,
        long over) {

    private static final String TOTAL = "total";

    /** The total of no beds. */
    static final BedGroup NONE = new BedGroup(TOTAL, 0, 0, 0, 0, 0, 0, 0);

    /** The total of these and those of another group, whose provisions are others. */
    BedGroup with(BedGroup other) {
        return new BedGroup(
                TOTAL,
                provisions + other.provisions,
                registered + other.registered,
                staffed + other.staffed,
                blocked + other.blocked,
                occupied + other.occupied,
                vacant + other.vacant,
                over + other.over);
    }

    static BedGroup read(ResultSet row) throws SQLException {
        return new BedGroup(
                Objects.requireNonNullElse(row.getString("label"), TOTAL),
                row.getInt("provisions"),
                row.getLong("registered"),
                row.getLong("staffed"),
                row.getLong("blocked"),
                row.getLong("occupied"),
                row.getLong("vacant"),
                row.getLong("over"));
    }
}
