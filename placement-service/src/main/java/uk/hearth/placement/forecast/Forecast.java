package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.scenarios.Assumptions;

/** A forecast that was made: the question, what it was made from, and what came of it. */
record Forecast(
        ForecastQuestion question,
        KnownCare known,
        Terms terms,
        MethodChoice choice,
        Model model,
        Assumptions assumptions,
        Changes changes,
        Run run) {

    ForecastView view() {
        var learned = model instanceof SimulationModel simulation ? simulation.learned() : null;
        return new ForecastView(
                question.authority(),
                choice,
                terms.start(),
                LocalDate.ofEpochDay(terms.reference().from()),
                LocalDate.ofEpochDay(terms.reference().to()),
                run.kind(),
                run.level(),
                run.future() == null ? 0 : run.future().draws(),
                question.dice().seed(),
                new StockRows(run, question::has).all(),
                learned == null ? naive() : null,
                RateRows.of(model, changes),
                learned == null ? null : StayFactor.of(learned),
                learned == null ? null : SeasonView.of(learned.seasons()),
                SourceView.of(known, terms));
    }

    /** The same children at other prices. */
    Forecast pricedAs(Assumptions others) {
        return new Forecast(question, known, terms, choice, model, others, changes, run);
    }

    private List<NaiveTotal> naive() {
        return IntStream.range(0, run.projection().points())
                .mapToObj(point -> new NaiveTotal(
                        run.date(point), Rounded.children(run.projection().stock(point, state -> state < State.COUNT))))
                .toList();
    }
}
