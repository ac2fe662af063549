package uk.hearth.placement.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.flows.RateUndefined;
import uk.hearth.placement.scenarios.Assumptions;
import uk.hearth.placement.scenarios.ScenarioView;
import uk.hearth.placement.scenarios.Scenarios;

/** Makes forecasts out of an authority's returns. */
@ApplicationScoped
class Forecasting {

    private static final BackTest.Settings TO_CHOOSE = new BackTest.Settings(12, 12, new Dice(100, 1, 90));
    private static final int TRIED_TO_CHOOSE = 4;

    private final CareReading reading;
    private final Scenarios scenarios;

    Forecasting(CareReading reading, Scenarios scenarios) {
        this.reading = reading;
        this.scenarios = scenarios;
    }

    Forecast forecast(ForecastQuestion question) {
        return under(assumptions(question), start(question));
    }

    /** Another forecast on the same terms. */
    Forecast under(Assumptions assumptions, Started started) {
        var question = started.question;
        var method = started.choice.method();
        var changes = SupposedChanges.of(assumptions, method, started.model);
        int[] days = question.stepDays() == null
                ? started.terms.months(question.monthsAhead())
                : started.terms.steps(question.stepDays(), question.monthsAhead());
        var run = started.model.run(days, changes, question.dice());
        return new Forecast(
                question, started.known, started.terms, started.choice, started.model, assumptions, changes, run);
    }

    /** What forecasts on the same terms have in common. */
    record Started(ForecastQuestion question, KnownCare known, Terms terms, MethodChoice choice, Model model) {}

    Started start(ForecastQuestion question) {
        requireSound(question);
        var known = reading.of(question.authority(), question.counted(), question.withShortBreaks());
        var terms = Terms.of(question, known);
        var choice = choice(question, known, terms);
        if (question.stepDays() != null && choice.method() != ForecastMethod.DETERMINISTIC_STEPS) {
            throw InvalidInput.inField(
                    "stepDays",
                    "steps-of-other-method",
                    "Only deterministic_steps goes by steps",
                    "Leave stepDays out");
        }
        try {
            return new Started(question, known, terms, choice, Model.of(choice.method(), known.history(), terms));
        } catch (RateUndefined none) {
            throw new Refusal(
                    "rate-undefined",
                    "A child left %s in %s on a day before which nobody was there: the rate of this method cannot be worked out"
                            .formatted(
                                    none.state().band().word(),
                                    none.state().group().word()),
                    "Mend the episode that begins and ends on one day, choose another window, or use child_simulation");
        }
    }

    private static void requireSound(ForecastQuestion question) {
        if (question.scenario() != null && question.assumptions() != null) {
            throw InvalidInput.inField(
                    "assumptions",
                    "one-scenario-only",
                    "There is a scenario besides the assumptions",
                    "Give one of the two");
        }
        if (question.assumptions() != null) {
            question.assumptions().requireSound("assumptions");
        }
        if (question.groups() != null && question.groups().stream().anyMatch(group -> !group.isInCare())) {
            throw InvalidInput.inField(
                    "groups",
                    "group-not-in-care",
                    "Children who are not in care are not forecast",
                    "Leave not_in_care out");
        }
    }

    private static MethodChoice choice(ForecastQuestion question, KnownCare known, Terms terms) {
        if (question.method() != null) {
            return new MethodChoice(question.method(), "It was asked for.", List.of());
        }
        var until = new KnownCare(
                known.history().asKnownOn(terms.from()), known.returns(), known.years()); // no peeping ahead
        var test = new BackTest(until, TO_CHOOSE);
        var origins = test.origins(BackTest.HALF_A_YEAR);
        var tried = origins.subList(Math.max(0, origins.size() - TRIED_TO_CHOOSE), origins.size());
        return Choosing.from(test.run(tried), TO_CHOOSE.dice().level());
    }

    private Assumptions assumptions(ForecastQuestion question) {
        if (question.scenario() != null) {
            return scenarios(question.authority(), List.of(question.scenario()))
                    .get(0)
                    .assumptions();
        }
        return Objects.requireNonNullElse(question.assumptions(), Assumptions.NONE);
    }

    /** @throws InvalidInput if the authority has not got all of them */
    List<ScenarioView> scenarios(String authority, List<UUID> ids) {
        var found = scenarios.of(authority, ids);
        return ids.stream()
                .map(id -> found.stream()
                        .filter(scenario -> scenario.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> InvalidInput.inField(
                                "scenario",
                                "unknown-scenario",
                                "The authority has no scenario of this id",
                                "Look it up at /api/v1/scenarios")))
                .toList();
    }
}
