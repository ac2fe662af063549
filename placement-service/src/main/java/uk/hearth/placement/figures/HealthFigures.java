package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.hearth.placement.placements.ChildRows.Health;

/**
 * Health and other outcomes of the year, of children looked after for twelve months without a day between (OC2's cohort):
 * indicators.md, H1 to H8. Known as at the last day of a return only.
 */
final class HealthFigures {

    private static final String COHORT = "Children looked after for the 12 months without a day between";
    private static final int NORMAL = 13;
    private static final int BORDERLINE = 16;

    static final List<Definition> ALL = all();

    private HealthFigures() {}

    private static List<Definition> all() {
        var all = new ArrayList<Definition>();
        all.add(yes("H1", "Annual health assessment", 0, Health::healthAssessment, "HEALTH_ASSESSMENT"));
        all.add(figure(
                "H2",
                "Development assessments under five",
                "Those with HEALTH_CHECK 1",
                COHORT + ", under five",
                child -> child.age() >= 0 && child.age() < 5,
                child -> is(child, Health::healthCheck)));
        all.add(yes("H3", "Dental check", 0, Health::teethCheck, "TEETH_CHECK"));
        all.add(yes("H4", "Immunisations up to date", 0, Health::immunisations, "IMMUNISATIONS"));
        all.add(figure(
                "H5",
                "Strengths and difficulties questionnaire completed",
                "Those with a score",
                COHORT + ", aged 4 to 16",
                child -> child.age() >= 4 && child.age() <= 16,
                child -> score(child) >= 0));
        all.add(Definition.of(
                        "H6",
                        "Mean score of the questionnaire",
                        Unit.SCORE,
                        "Points of all",
                        "Scores",
                        12,
                        (child, tally) -> {
                            if (isOfCohort(child) && score(child) >= 0) {
                                tally.add(child.day(), score(child), 1);
                            }
                        })
                .asAtReturnsEnd());
        all.add(band("normal", 0, NORMAL));
        all.add(band("borderline", NORMAL + 1, BORDERLINE));
        all.add(band("concern", BORDERLINE + 1, 40));
        all.add(yes("H7", "Substance misuse identified", 0, Health::substanceMisuse, "SUBSTANCE_MISUSE"));
        all.add(figure(
                "H7b",
                "Received an intervention for substance misuse",
                "Those with INTERVENTION_RECEIVED 1",
                COHORT + ", with substance misuse identified",
                child -> is(child, Health::substanceMisuse),
                child -> is(child, Health::interventionReceived)));
        all.add(yes("H8", "Convicted or cautioned", 10, Health::convicted, "CONVICTED"));
        return List.copyOf(all);
    }

    private static Definition yes(String id, String title, int fromAge, Function<Health, String> of, String column) {
        var whole = fromAge == 0 ? COHORT : COHORT + ", aged %d and over".formatted(fromAge);
        return figure(
                id,
                title,
                "Those with %s 1".formatted(column),
                whole,
                child -> child.age() >= fromAge || fromAge == 0,
                child -> is(child, of));
    }

    private static Definition band(String word, int from, int to) {
        return figure(
                        "H6b",
                        "Score of the questionnaire: " + word,
                        "Scores of %d to %d".formatted(from, to),
                        "Scores",
                        child -> score(child) >= 0,
                        child -> score(child) >= from && score(child) <= to)
                .part("sdq_band", word);
    }

    private static Definition figure(
            String id,
            String title,
            String numerator,
            String denominator,
            Definition.Truth who,
            Definition.Truth truth) {
        return Definition.of(id, title, Unit.PERCENT, numerator, denominator, 12, (child, tally) -> {
                    if (isOfCohort(child) && who.holds(child)) {
                        tally.add(child.day(), truth.holds(child));
                    }
                })
                .asAtReturnsEnd();
    }

    private static boolean isOfCohort(ChildOn child) {
        return child.isLookedAfterThrough(child.counted().year());
    }

    private static boolean is(ChildOn child, Function<Health, String> of) {
        var health = child.health();
        return health != null && of.apply(health).equals("1");
    }

    private static int score(ChildOn child) {
        var health = child.health();
        return health == null ? -1 : health.sdqScore();
    }
}
