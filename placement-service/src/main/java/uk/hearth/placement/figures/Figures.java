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
     * As at each of the days that a current return holds, in their order.
     *
     * @param wanted ids of indicators; all when empty
     * @param by what each figure is broken down by; wholes, and the parts of mixes, when absent
     */
    public List<FigureSheet> sheets(
            String authority, List<LocalDate> days, List<String> wanted, @Nullable Dimension by) {
        var rules = parameters.of(authority);
        Map<String, String> ofTeams = by == Dimension.TEAM ? teams.byWorker(authority) : Map.of();
        var definitions = definitions(wanted, by);
        return histories.asAt(authority, days).parallelStream()
                .map(asAt ->
                        sheet(authority, asAt, new Counting(asAt, Counted.of(asAt, rules, ofTeams)), definitions, by))
                .toList();
    }

    private static FigureSheet sheet(
            String authority, AsAt asAt, Counting counting, List<Definition> definitions, @Nullable Dimension by) {
        return new FigureSheet(
                authority,
                asAt.day(),
                asAt.history().from(),
                asAt.history().returns().stream().map(FigureSheet.Source::of).toList(),
                counting.figures(definitions, by));
    }

    private static List<Definition> definitions(List<String> wanted, @Nullable Dimension by) {
        return Definitions.ALL.stream()
                .filter(definition -> wanted.isEmpty() || wanted.contains(definition.id()))
                .filter(definition -> by == null || definition.dimension() == null)
                .toList();
    }

    /** Who is behind a figure; absent if no current return holds the day. */
    Optional<List<ChildBehind>> children(String authority, LocalDate day, Definition definition, PartOf part) {
        CountingRules rules = parameters.of(authority);
        var ofTeams = teams.byWorker(authority);
        return histories
                .asAt(authority, day)
                .map(asAt -> new Counting(asAt, Counted.of(asAt, rules, ofTeams))
                        .children(definition, part.by(), part.category()));
    }

    /** The part of a figure that is asked for; the whole without. */
    record PartOf(@Nullable Dimension by, @Nullable String category) {}
}
