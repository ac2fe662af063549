package uk.hearth.placement.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.parameters.Parameters;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.CareHistories;
import uk.hearth.placement.providers.Judgements;
import uk.hearth.placement.providers.OfstedJudgements;
import uk.hearth.placement.teams.WorkerTeams;

/** Works figures out of an authority's current returns. */
@ApplicationScoped
public class Figures {

    private static final int DAYS_AT_ONCE = 6;
    private static final int CHILDREN_AT_ONCE = 64;

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

        List<Definition> definitions() {
            return Definitions.ALL.stream()
                    .filter(definition -> has(definition.id()))
                    .filter(definition -> by == null || definition.dimension() == null)
                    .toList();
        }
    }

    /** As at each of the days that a current return holds, in their order; all that is wanted on one sheet. */
    public List<FigureSheet> sheets(String authority, List<LocalDate> days, List<Wanted> wanted) {
        return onSheets(authority, histories.asAt(authority, days), basis(authority, wanted), wanted);
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
        var basis = basis(authority, wanted);
        var moves = known.stream()
                .filter(asAt -> asAt.day().equals(moved))
                .flatMap(asAt -> GroupMoves.of(asAt, Counted.of(asAt, basis)).stream())
                .toList();
        return new SheetsAndMoves(onSheets(authority, known, basis, wanted), moves);
    }

    /** Teams and judgements are read where they are wanted. */
    private Basis basis(String authority, List<Wanted> wanted) {
        Map<String, String> ofTeams =
                wanted.stream().anyMatch(each -> each.by() == Dimension.TEAM) ? teams.byWorker(authority) : Map.of();
        var judged = wanted.stream().anyMatch(each -> each.has(InspectionFigures.ID))
                ? judgements.of(authority)
                : Judgements.NONE;
        return new Basis(parameters.of(authority), ofTeams, judged, new FirstReviews());
    }

    private static List<FigureSheet> onSheets(String authority, List<AsAt> known, Basis basis, List<Wanted> wanted) {
        return byHistory(known).parallelStream()
                .flatMap(days -> sheets(authority, days, basis, wanted).stream())
                .toList();
    }

    /** Days of one return have one history; a few of them at a time, so that processors end together. */
    private static List<List<AsAt>> byHistory(List<AsAt> known) {
        var groups = new ArrayList<List<AsAt>>();
        for (var asAt : known) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || last.size() == DAYS_AT_ONCE || last.get(0).history() != asAt.history()) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(asAt);
        }
        return groups;
    }

    /** Children are taken to all days while they are at hand: walking through all of them for each day takes twice as long. */
    private static List<FigureSheet> sheets(String authority, List<AsAt> days, Basis basis, List<Wanted> wanted) {
        var countings = days.stream()
                .map(asAt -> new Counting(Counted.of(asAt, basis), wanted))
                .toList();
        var records = List.copyOf(days.get(0).history().records());
        for (int from = 0; from < records.size(); from += CHILDREN_AT_ONCE) {
            var some = records.subList(from, Math.min(from + CHILDREN_AT_ONCE, records.size()));
            countings.forEach(counting -> counting.count(some));
        }
        return IntStream.range(0, days.size())
                .mapToObj(i -> sheet(authority, days.get(i), countings.get(i).figures()))
                .toList();
    }

    private static FigureSheet sheet(String authority, AsAt asAt, List<Figure> figures) {
        return new FigureSheet(
                authority,
                asAt.day(),
                asAt.history().from(),
                asAt.history().returns().stream().map(FigureSheet.Source::of).toList(),
                figures);
    }

    /** Who is behind a figure; absent if no current return holds the day. */
    Optional<List<ChildBehind>> children(String authority, LocalDate day, Definition definition, PartOf part) {
        var basis = new Basis(
                parameters.of(authority), teams.byWorker(authority), judgements.of(authority), new FirstReviews());
        return histories
                .asAt(authority, day)
                .map(asAt -> Counting.children(asAt, Counted.of(asAt, basis), definition, part.by(), part.category()));
    }

    /** The part of a figure that is asked for; the whole without. */
    record PartOf(@Nullable Dimension by, @Nullable String category) {}
}
