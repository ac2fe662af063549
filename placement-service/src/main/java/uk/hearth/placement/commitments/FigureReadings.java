package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.FigureSheet;
import uk.hearth.placement.figures.Figures;
import uk.hearth.placement.figures.Figures.Wanted;
import uk.hearth.placement.layout.SurroundingsChanged;
import uk.hearth.placement.parameters.CountingChanged;
import uk.hearth.placement.returns.CoveredMonths;
import uk.hearth.placement.returns.ReturnTaken;
import uk.hearth.placement.returns.ReturnWithdrawn;
import uk.hearth.placement.returns.Returns;

/** Reads the measures that are linked to figures of this service, whenever returns change what these come to. */
@ApplicationScoped
class FigureReadings {

    private final Measures measures;
    private final Figures figures;
    private final Returns returns;
    private final Store store;

    FigureReadings(Measures measures, Figures figures, Returns returns, Store store) {
        this.measures = measures;
        this.figures = figures;
        this.returns = returns;
        this.store = store;
    }

    void onTaken(@Observes ReturnTaken taken) {
        read(taken.stored().authority(), taken.stored().period().firstDay());
    }

    void onWithdrawn(@Observes ReturnWithdrawn withdrawn) {
        read(withdrawn.stored().authority(), withdrawn.stored().period().firstDay());
    }

    void onCounting(@Observes CountingChanged changed) {
        read(changed.authority(), LocalDate.MIN);
    }

    void onSurroundings(@Observes SurroundingsChanged changed) {
        read(changed.authority(), LocalDate.MIN);
    }

    /** Of all months of which there are returns. */
    void read(String authority) {
        read(authority, LocalDate.MIN);
    }

    /** As figures look back, a return changes those of later months too. */
    private void read(String authority, LocalDate since) {
        var linked = measures.of(authority).stream()
                .filter(measure -> measure.source() == MeasureSource.FIGURE)
                .collect(Collectors.groupingBy(measure -> String.valueOf(measure.link())));
        if (linked.isEmpty()) {
            return;
        }
        var wanted = new Wanted(List.copyOf(linked.keySet()), null);
        var rows =
                figures
                        .sheets(authority, CoveredMonths.since(since, returns.current(authority)), List.of(wanted))
                        .stream()
                        .flatMap(sheet -> sheet.items().stream()
                                .filter(figure -> figure.dimension() == null && figure.value() != null)
                                .flatMap(figure -> linked.getOrDefault(figure.indicator(), List.of()).stream()
                                        .map(measure -> row(measure, sheet, figure))))
                        .toList();
        store.work(connection -> FigureMerge.merge(connection, authority, since, rows, store.now()));
    }

    private static FigureMerge.FigureRow row(Measure measure, FigureSheet sheet, Figure figure) {
        return new FigureMerge.FigureRow(measure.key(), YearMonth.from(sheet.asAt()), figure);
    }
}
