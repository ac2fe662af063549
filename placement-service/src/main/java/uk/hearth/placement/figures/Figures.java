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
import uk.hearth.placement.providers.Judgements;
import uk.hearth.placement.providers.OfstedJudgements;
import uk.hearth.placement.teams.WorkerTeams;

/** Works figures out of an authority's current returns. */
@ApplicationScoped
public class Figures {

    private final CareHistories histories;
    private final Parameters parameters;
    private final WorkerTeams teams;
    private final OfstedJudgements judgements;

    Figures(CareHistories histories, Parameters parameters, WorkerTeams teams, OfstedJudgements judgements) {
        this.histories = histories;
        this.parameters = parameters;
        this.teams = teams;
        this.judgements = judgements;
    }

    /**
     * What is wanted of each day.
     *
     * @param indicators ids; all when empty
     * @param by what each figure is broken down by; wholes, and the parts of mixes, when absent
     */
    public record Wanted(List<String> indicators, @Nullable Dimension by) {

        private boolean has(String indicator) {
            return indicators.isEmpty() || indicators.contains(indicator);
        }

        private List<Definition> definitions() {
            return Definitions.ALL.stream()
                    .filter(definition -> has(definition.id()))
                    .filter(definition -> by == null || definition.dimension() == null)
                    .toList();
        }
    }

    /** As at each of the days that a current return holds, in their order; all that is wanted on one sheet. */
    public List<FigureSheet> sheets(String authority, List<LocalDate> days, List<Wanted> wanted) {
        var rules = parameters.of(authority);
        Map<String, String> ofTeams =
                wanted.stream().anyMatch(each -> each.by() == Dimension.TEAM) ? teams.byWorker(authority) : Map.of();
        var judged = wanted.stream().anyMatch(each -> each.has(InspectionFigures.ID))
                ? judgements.of(authority)
                : Judgements.NONE;
        return histories.asAt(authority, days).parallelStream()
                .map(asAt -> sheet(authority, asAt, Counted.of(asAt, rules, ofTeams, judged), wanted))
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
        var judged = judgements.of(authority);
        return histories
                .asAt(authority, day)
                .map(asAt -> new Counting(asAt, Counted.of(asAt, rules, ofTeams, judged))
                        .children(definition, part.by(), part.category()));
    }

    /** The part of a figure that is asked for; the whole without. */
    record PartOf(@Nullable Dimension by, @Nullable String category) {}
}
