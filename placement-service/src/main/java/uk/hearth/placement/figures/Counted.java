package uk.hearth.placement.figures;

import java.time.LocalDate;
import java.util.Map;
import uk.hearth.placement.parameters.CountingParameter;
import uk.hearth.placement.parameters.CountingRules;
import uk.hearth.placement.placements.AsAt;
import uk.hearth.placement.placements.PlacementChange;
import uk.hearth.placement.placements.Window;
import uk.hearth.placement.providers.Judgements;

/** The day that is counted, the windows that end on it, and how the authority counts. */
record Counted(
        LocalDate date,
        int day,
        Window month,
        Window year,
        Window twoYears,
        Window threeYears,
        int knownFrom,
        boolean hasOutcomes,
        CountingRules rules,
        PlacementChange change,
        Map<String, String> teams,
        Judgements judgements,
        FirstReviews firstReviews) {

    static Counted of(AsAt asAt, Basis basis) {
        var date = asAt.day();
        var history = asAt.history();
        return new Counted(
                date,
                (int) date.toEpochDay(),
                new Window((int) date.withDayOfMonth(1).toEpochDay(), (int) date.toEpochDay()),
                Window.months(12, date),
                Window.months(24, date),
                Window.months(36, date),
                (int) history.from().toEpochDay(),
                history.endsOn(date),
                basis.rules(),
                PlacementChange.of(basis.rules().value(CountingParameter.PLACEMENT_CHANGE)),
                basis.teams(),
                basis.judgements(),
                basis.firstReviews());
    }

    Window window(int months) {
        return Window.months(months, date);
    }
}
