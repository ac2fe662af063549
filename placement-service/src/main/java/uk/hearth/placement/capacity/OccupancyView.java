package uk.hearth.placement.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/**
 * Bed-days from one day to another, both included, group by group.
 *
 * @param overlapping whether a bed can count in several groups, so that they add up to more than the total
 */
public record OccupancyView(
        String authority,
        LocalDate from,
        LocalDate to,
        BedGrouping by,
        boolean overlapping,
        List<OccupancyGroup> groups,
        OccupancyGroup total)
        implements Tabular {

    @Override
    public Table asTable() {
        var rows = Stream.concat(groups.stream(), Stream.of(total)).toList();
        return new Listing<>(
                        "occupancy-" + authority, "Occupancy from " + from + " to " + to, OccupancyGroup.class, rows)
                .asTable();
    }
}
