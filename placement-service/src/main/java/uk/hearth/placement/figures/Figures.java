package uk.hearth.placement.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.parameters.CountingRules;
import uk.hearth.placement.parameters.Parameters;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.CareHistories;
import uk.hearth.placement.teams.WorkerTeams;

/** Works figures out of an authority's current returns. */
@ApplicationScoped
public class Figures {

    private final CareHistories histories;
    private final Parameters parameters;
    private final WorkerTeams teams;

    Figures(CareHistories histories, Parameters parameters, WorkerTeams teams) {
        this.histories = histories;
        this.parameters = parameters;
        this.teams = teams;
    }

    /**
     * What is wanted of each day.
     *
     * @param indicators ids; all when empty
     * @param by what each figure is broken down by; wholes, and the parts of mixes, when absent
     */
    public record Wanted(List<String> indicators, @Nullable Dimension by) {

        private List<Definition> definitions() {
            return Definitions.ALL.stream()
                    .filter(definition -> indicators.isEmpty() || indicators.contains(definition.id()))
                    .filter(definition -> by == null || definition.dimension() == null)
                    .toList();
        }
    }

    /** As at each of the days that a current return holds, in their order; all that is wanted on one sheet. */
    public List<FigureSheet> sheets(String authority, List<LocalDate> days, List<Wanted> wanted) {
        return onSheets(authority, histories.asAt(authority, days), wanted);
    }

    /**
     * The sheets of some days, and who moved in the 12 months up to one of them.
     *
     * @param moves none where no current return holds the day
     */
    public record SheetsAndMoves(List<FigureSheet> sheets, List<GroupMoves> moves) {}

    /** @param moved the day up to which moves are counted, of those of the sheets */
    public SheetsAndMoves sheetsAndMoves(String authority, List<LocalDate> days, LocalDate moved, List<Wanted> wanted) {
        var known = histories.asAt(authority, days);
        var rules = parameters.of(authority);
        var moves = known.stream()
                .filter(asAt -> asAt.day().equals(moved))
                .flatMap(asAt -> GroupMoves.of(asAt, Counted.of(asAt, rules, Map.of(), new FirstReviews())).stream())
                .toList();
        return new SheetsAndMoves(onSheets(authority, known, wanted), moves);
    }

    private List<FigureSheet> onSheets(String authority, List<AsAt> known, List<Wanted> wanted) {
        var rules = parameters.of(authority);
        Map<String, String> ofTeams =
                wanted.stream().anyMatch(each -> each.by() == Dimension.TEAM) ? teams.byWorker(authority) : Map.of();
        var firstReviews = new FirstReviews();
        return known.parallelStream()
                .map(asAt -> sheet(authority, asAt, Counted.of(asAt, rules, ofTeams, firstReviews), wanted))
                .toList();
    }

    private static FigureSheet sheet(String authority, AsAt asAt, Counted counted, List<Wanted> wanted) {
        var counting = new Counting(asAt, counted);
        return new FigureSheet(
                authority,
                asAt.day(),
                asAt.history().from(),
                asAt.history().returns().stream().map(FigureSheet.Source::of).toList(),
                wanted.stream()
                        .flatMap(each -> counting.figures(each.definitions(), each.by()).stream())
                        .toList());
    }

    /** Who is behind a figure; absent if no current return holds the day. */
    Optional<List<ChildBehind>> children(String authority, LocalDate day, Definition definition, PartOf part) {
        CountingRules rules = parameters.of(authority);
        var ofTeams = teams.byWorker(authority);
        return histories
                .asAt(authority, day)
                .map(asAt -> new Counting(asAt, Counted.of(asAt, rules, ofTeams, new FirstReviews()))
                        .children(definition, part.by(), part.category()));
    }

    /** The part of a figure that is asked for; the whole without. */
    record PartOf(@Nullable Dimension by, @Nullable String category) {}
}
