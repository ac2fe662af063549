package uk.hearth.placement.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.PlacementGroup;

/**
 * How often children went on from one group of placements to another, or to another of the same group, in the 12 months up
 * to a day: the moves of S4 and D5, so neither temporary placements nor a change of legal status alone.
 */
public record GroupMoves(
        PlacementGroup from,
        PlacementGroup to,

        @Schema(description = "Moves, not children: a child may move more than once")
        long moves) {

    private static final Comparator<GroupMoves> MOST_FIRST = Comparator.comparingLong(GroupMoves::moves)
            .reversed()
            .thenComparing(GroupMoves::from)
            .thenComparing(GroupMoves::to);

    private record Way(PlacementGroup from, PlacementGroup to) {}

    /** The most first. */
    static List<GroupMoves> of(AsAt asAt, Counted counted) {
        var ways = new HashMap<Way, Long>();
        for (var record : asAt.history().records()) {
            StabilityFigures.moves(
                    new ChildOn(record, counted),
                    counted.year(),
                    (ended, next) ->
                            ways.merge(new Way(PlacementGroup.of(ended), PlacementGroup.of(next)), 1L, Long::sum));
        }
        return ways.entrySet().stream()
                .map(way -> new GroupMoves(way.getKey().from(), way.getKey().to(), way.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
