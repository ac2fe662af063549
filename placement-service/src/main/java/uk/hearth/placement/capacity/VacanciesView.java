package uk.hearth.placement.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/**
 * Beds on a day, group by group. Nothing in it is about a child.
 *
 * @param overlapping whether a bed can count in several groups, so that they add up to more than the total
 */
public record VacanciesView(
        String authority,
        LocalDate on,
        @Schema(examples = "type") BedGrouping by,
        boolean overlapping,
        List<BedGroup> groups,
        BedGroup total)
        implements Tabular {

    @Override
    public Table asTable() {
        var rows = Stream.concat(groups.stream(), Stream.of(total)).toList();
        return new Listing<>("vacancies-" + authority + "-" + on, "Beds on " + on, BedGroup.class, rows).asTable();
    }
}
