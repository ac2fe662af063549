package uk.hearth.kpi.breakdowns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts;
import uk.hearth.kit.disclosure.Counts.Place;
import uk.hearth.kit.disclosure.Counts.Sum;
import uk.hearth.kit.disclosure.Findings;
import uk.hearth.kit.disclosure.Suppressed;
import uk.hearth.kpi.statistics.Unit;

/**
 * Something about the figures that somebody should look at.
 *
 * @param category of which the total is; absent for the whole
 * @param stated the total as it was given; absent where it or one of its parts is suppressed
 * @param sum of its parts; absent likewise
 */
public record BreakdownFinding(
        @Schema(examples = "parts_and_whole") String rule,
        @Schema(examples = "Agency fostering") @Nullable String category,
        @Nullable Long stated,
        @Nullable Long sum,

        @Schema(examples = "Agency fostering is given as 12, its parts add up to 22 (3 + 19)")
        String words) {

    /** Percentages, rates and means do not add up and are not asked to. */
    static List<BreakdownFinding> of(Grid grid, Unit unit, Suppressed suppressed, boolean rounded) {
        if (unit != Unit.COUNT) {
            return List.of();
        }
        return grid.counts(Part::value).stream()
                .flatMap(counts -> Findings.of(counts).stream()
                        .filter(sum -> judged(grid, sum))
                        .map(sum -> of(grid, counts, sum, !rounded && shown(sum, suppressed))))
                .toList();
    }

    /** A part that has a reason for having no figure leaves open what the parts are together. */
    private static boolean judged(Grid grid, Sum sum) {
        var parts = sum.parts().stream().map(grid::at).toList();
        return parts.stream().anyMatch(Objects::nonNull)
                && parts.stream().allMatch(part -> part == null || part.missing() == null);
    }

    private static boolean shown(Sum sum, Suppressed suppressed) {
        return Stream.concat(sum.parts().stream(), Stream.of(sum.total())).noneMatch(suppressed::hides);
    }

    private static BreakdownFinding of(Grid grid, Counts counts, Sum sum, boolean shown) {
        var category = category(grid, sum.total());
        var name = category == null ? "The whole" : category;
        if (!shown) {
            return new BreakdownFinding(
                    "parts_and_whole", category, null, null, name + " is not what its parts add up to");
        }
        var stated = counts.at(sum.total());
        var together = Findings.parts(counts, sum);
        var parts = new ArrayList<String>();
        sum.parts().forEach(part -> parts.add(String.valueOf(Objects.requireNonNullElse(counts.at(part), 0L))));
        var words = "%s is given as %d, its parts add up to %d (%s)"
                .formatted(name, stated, together, String.join(" + ", parts));
        return new BreakdownFinding("parts_and_whole", category, stated, together, words);
    }

    private static @Nullable String category(Grid grid, Place total) {
        if (total.row() < grid.rows().size()) {
            return grid.rows().get(total.row());
        }
        return !grid.list() && total.column() < grid.columns().size()
                ? grid.columns().get(total.column())
                : null;
    }
}
