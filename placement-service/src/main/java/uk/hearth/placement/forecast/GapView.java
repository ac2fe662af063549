package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.simulation.Interval;

/** The sufficiency gap: forecast need against planned places, by group and month. */
public record GapView(
        @Schema(examples = "E09000099") String authority,
        MethodChoice chosen,
        LocalDate from,
        IntervalKind interval,
        int level,
        List<GapRow> rows,
        SourceView source)
        implements Tabular {

    /** @throws InvalidInput if no group has planned places on any of the days */
    static GapView of(Forecast forecast, PlannedCapacity planned) {
        var rows = new ArrayList<GapRow>();
        for (int point = 0; point < forecast.run().projection().points(); point++) {
            for (var group : CareGroup.IN_CARE) {
                var places = planned.places(group, forecast.run().date(point));
                if (places != null && forecast.question().hasGroup(group)) {
                    rows.add(row(forecast, point, group, places));
                }
            }
        }
        if (rows.isEmpty()) {
            throw InvalidInput.inField(
                    "assumptions.plannedPlaces",
                    "planned-places-missing",
                    "No group has planned places on any day of the forecast",
                    "Tell of provisions and their beds, or give plannedPlaces in the assumptions or the scenario");
        }
        return new GapView(
                forecast.question().authority(),
                forecast.choice(),
                forecast.terms().start(),
                forecast.run().kind(),
                forecast.run().level(),
                rows,
                SourceView.of(forecast.known(), forecast.terms()));
    }

    private static GapRow row(Forecast forecast, int point, CareGroup group, int places) {
        var run = forecast.run();
        IntPredicate states = state -> forecast.question().has(state) && State.group(state) == group;
        var interval = run.interval(point, states);
        var gap = interval == null ? null : new Interval(interval.lower() - places, interval.upper() - places);
        double need = run.projection().stock(point, states);
        return new GapRow(
                run.date(point),
                group,
                Rounded.children(need),
                Rounded.lower(interval),
                Rounded.upper(interval),
                places,
                Rounded.children(need - places),
                Rounded.lower(gap),
                Rounded.upper(gap),
                run.future() == null
                        ? null
                        : Rounded.children(100 * run.future().chanceAbove(point, states, places)));
    }

    @Override
    public Table asTable() {
        return new Listing<>(
                        "gap-%s-%s".formatted(authority, from),
                        "Forecast need against planned places, " + authority,
                        GapRow.class,
                        rows)
                .asTable();
    }
}
