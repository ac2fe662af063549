package uk.hearth.placement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import uk.hearth.placement.figures.Dimension;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.FigureSheet;
import uk.hearth.placement.figures.Figures;
import uk.hearth.placement.figures.Figures.Wanted;
import uk.hearth.placement.layout.SurroundingsChanged;
import uk.hearth.placement.months.KeptMonths;
import uk.hearth.placement.parameters.CountingChanged;
import uk.hearth.placement.publication.MonthFigures.Item;
import uk.hearth.placement.returns.CoveredMonths;
import uk.hearth.placement.returns.ReturnTaken;
import uk.hearth.placement.returns.ReturnWithdrawn;
import uk.hearth.placement.returns.Returns;

/** Keeps the figures of months that changed, and tells kpi-service, within the transaction that changed them. */
@ApplicationScoped
class Publication {

    private static final String NOT_SAID = "not_available";

    /** Everything as a whole, and what members ask about by category too. */
    private static final List<Wanted> WANTED = List.of(
            new Wanted(List.of(), null),
            new Wanted(List.of("V1", "V3m", "V4m", "S1", "S3", "P10", "P11"), Dimension.AGE),
            new Wanted(List.of("V1", "V3m", "V4m", "S1", "S3", "P10", "P11"), Dimension.SEX),
            new Wanted(List.of("V1", "S1", "S3", "P10", "P11"), Dimension.ETHNICITY),
            new Wanted(List.of("V1"), Dimension.LEGAL_STATUS),
            new Wanted(List.of("V1"), Dimension.NEED),
            new Wanted(List.of("V1"), Dimension.PLACEMENT),
            new Wanted(List.of("V1"), Dimension.UASC));

    private final Returns returns;
    private final Figures figures;
    private final KeptMonths months;
    private final ToldMonths told;
    private final PublicationConfig config;

    Publication(Returns returns, Figures figures, KeptMonths months, ToldMonths told, PublicationConfig config) {
        this.returns = returns;
        this.figures = figures;
        this.months = months;
        this.told = told;
        this.config = config;
    }

    void onTaken(@Observes ReturnTaken taken) {
        tell(taken.stored().authority(), taken.stored().period().firstDay(), List.of());
    }

    void onWithdrawn(@Observes ReturnWithdrawn withdrawn) {
        var stored = withdrawn.stored();
        tell(
                stored.authority(),
                stored.period().firstDay(),
                CoveredMonths.of(stored).toList());
    }

    void onCounting(@Observes CountingChanged changed) {
        tell(changed.authority(), LocalDate.MIN, List.of());
    }

    void onSurroundings(@Observes SurroundingsChanged changed) {
        tell(changed.authority(), LocalDate.MIN, List.of());
    }

    /** @param perhapsGone months that may have no return any more */
    private void tell(String authority, LocalDate since, List<LocalDate> perhapsGone) {
        var days = CoveredMonths.since(since, returns.current(authority));
        var sheets = figures.sheets(authority, days, WANTED);
        months.keep(authority, sheets);
        sheets.forEach(sheet -> told.tell(
                authority,
                sheet.asAt(),
                new MonthFigures(items(sheet, figure -> !isUnsaid(figure))),
                items(sheet, Publication::isUnsaid)));
        var gone = perhapsGone.stream().filter(day -> !days.contains(day)).toList();
        months.forget(authority, gone);
        gone.forEach(day -> told.tell(authority, day, new MonthFigures(List.of()), List.of()));
    }

    /** Health and care leavers are known as at a return's last day alone. */
    private static boolean isUnsaid(Figure figure) {
        return NOT_SAID.equals(figure.missing());
    }

    private List<Item> items(FigureSheet sheet, Predicate<Figure> wanted) {
        return sheet.items().stream()
                .filter(wanted)
                .map(figure -> MonthFigures.item(sheet.authority(), sheet.asAt(), figure, config.address()))
                .toList();
    }
}
