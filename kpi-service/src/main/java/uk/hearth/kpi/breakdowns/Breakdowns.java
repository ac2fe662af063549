package uk.hearth.kpi.breakdowns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts.Place;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.series.PeriodView;

/** Lays out a breakdown as its audience may see it. */
@ApplicationScoped
class Breakdowns {

    private final Parts parts;

    Breakdowns(Parts parts) {
        this.parts = parts;
    }

    /** @return nothing if no figure of the period is broken down */
    @Nullable
    BreakdownView of(
            IndicatorView indicator,
            AreaView authority,
            ReportingPeriod period,
            @Nullable String asked,
            Screen screen) {
        var known = parts.of(authority.code(), indicator.code(), period);
        var ways = Dimensions.of(known.parts());
        if (ways.sets().isEmpty()) {
            return null;
        }
        requireOneKind(authority, indicator, period, screen, known);
        var grid = Grid.of(chosen(ways, asked, screen), known.parts());
        var suppressed =
                known.derived() ? Hiding.ofDerived(screen.rules()) : Hiding.of(grid, indicator.unit(), screen.rules());
        var rounded = screen.rules() != null && screen.rules().rounding() > 1;
        Function<Place, BreakdownCell> cell = place -> suppressed.hides(place) && grid.at(place) != null
                ? BreakdownCell.SUPPRESSED
                : BreakdownCell.of(grid.at(place), indicator, screen.rules());
        return new BreakdownView(
                indicator,
                authority,
                PeriodView.of(period),
                screen.audience(),
                grid.dimensions(),
                grid.columns(),
                IntStream.range(0, grid.rows().size())
                        .mapToObj(row -> row(grid, row, cell))
                        .toList(),
                totals(grid, cell),
                suppressed.withheld(),
                BreakdownFinding.of(grid, indicator.unit(), suppressed, rounded),
                others(ways, grid, screen),
                screen.applied());
    }

    /**
     * Tables of the same figures by other dimensions have totals in common, and what one hides the other could tell: so
     * outside the council there is only the first.
     */
    private static List<String> chosen(Dimensions ways, @Nullable String asked, Screen screen) {
        var first = ways.sets().get(0);
        if (asked == null) {
            return first;
        }
        var chosen = ways.asked(Set.copyOf(Stream.of(asked.split(",")).toList()))
                .orElseThrow(() -> InvalidInput.inField(
                        "dimensions",
                        "no-such-breakdown",
                        "The figures of the period are not broken down by these dimensions",
                        "Leave dimensions out"));
        if (screen.audience() != Audience.INTERNAL && !chosen.equals(first)) {
            throw new Refusal(
                    "one-breakdown-outside",
                    "Two breakdowns of the same figures could tell what each of them hides",
                    "Leave dimensions out, or ask for the audience internal");
        }
        return chosen;
    }

    /** A month's small part would be told by the quarter's less the other two months'. */
    private void requireOneKind(
            AreaView authority, IndicatorView indicator, ReportingPeriod period, Screen screen, Parts.Known known) {
        if (screen.audience() == Audience.INTERNAL || known.derived()) { // of derived parts nothing is shown outside
            return;
        }
        var kinds = parts.kinds(authority.code(), indicator.code());
        if (!period.kind().equals(Collections.min(kinds))
                || period.kind() == PeriodKind.RANGE
                || screen.tells(new Screen.Figure(indicator.code(), period))) {
            throw new Refusal(
                    "one-kind-of-period-outside",
                    "Breakdowns of months and of longer periods could tell together what each of them hides",
                    "Ask for a period of the kind " + Collections.min(kinds).wireName()
                            + ", or ask for the audience internal");
        }
    }

    private static List<List<String>> others(Dimensions ways, Grid grid, Screen screen) {
        return screen.audience() == Audience.INTERNAL
                ? ways.sets().stream()
                        .filter(set -> !set.equals(grid.dimensions()))
                        .toList()
                : List.of();
    }

    private static BreakdownRow row(Grid grid, int row, Function<Place, BreakdownCell> cell) {
        var name = row < grid.rows().size() ? grid.rows().get(row) : "Total";
        if (grid.list()) {
            return new BreakdownRow(name, List.of(), cell.apply(new Place(row, 0)));
        }
        var cells = new ArrayList<BreakdownCell>();
        for (int column = 0; column < grid.width(); column++) {
            cells.add(cell.apply(new Place(row, column)));
        }
        var total = new Place(row, grid.width());
        return new BreakdownRow(name, cells, grid.at(total) == null ? null : cell.apply(total));
    }

    private static @Nullable BreakdownRow totals(Grid grid, Function<Place, BreakdownCell> cell) {
        var row = grid.rows().size();
        var known = IntStream.rangeClosed(0, grid.width())
                .mapToObj(column -> grid.at(new Place(row, column)))
                .anyMatch(Objects::nonNull);
        return known ? row(grid, row, cell) : null;
    }
}
