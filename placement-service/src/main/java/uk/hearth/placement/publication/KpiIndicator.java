package uk.hearth.placement.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.hearth.placement.figures.DefinitionView;
import uk.hearth.placement.figures.Unit;

/** An indicator as kpi-service's import of definitions takes it. */
public record KpiIndicator(
        String code,
        String title,
        String unit,
        String polarity,
        String frequency,
        String category,
        String definition,
        String numerator,
        String denominator,
        String sourceSystem) {

    private static final Set<String> LOWER_IS_BETTER = Set.of(
            "S1", "S2", "S4", "V5", "P7", "P8", "P11", "P11b", "M1", "M1n", "M2", "M2b", "M3", "M3b", "M4", "H7", "H8",
            "A1", "A2", "A10", "RE1", "W1", "W2", "C4");
    private static final Set<String> HIGHER_IS_BETTER = Set.of(
            "S3", "P1", "P10", "P12", "R1", "R1b", "R2", "H1", "H2", "H3", "H4", "H5", "H7b", "C1", "C1b", "C2", "C2b",
            "C3", "C3b", "A3");
    private static final Map<Character, String> CATEGORIES = Map.of(
            'V', "Children looked after",
            'S', "Placement stability",
            'P', "Placements",
            'R', "Care planning",
            'H', "Health",
            'M', "Missing",
            'C', "Care leavers",
            'A', "Adoption",
            'W', "Social workers",
            'D', "Sufficiency");
    private static final Map<String, String> MIXES = Map.ofEntries(
            Map.entry("V8", "Legal status of children looked after"),
            Map.entry("V9", "Age, ethnicity and need of children looked after"),
            Map.entry("P9", "Children placed for adoption, with parents, in custody"),
            Map.entry("H6b", "Scores of the questionnaire in bands"),
            Map.entry("C4", "Care leavers not in education, employment or training, by reason"),
            Map.entry("C6", "Care leavers in higher education, in apprenticeships, or homeless"),
            Map.entry("W3", "Changes of social worker by reason"),
            Map.entry("D1", "Where children looked after are placed"),
            Map.entry("D2", "Whose foster placements they are"),
            Map.entry("D3", "Whose residential placements they are"),
            Map.entry("D4", "Distance from home in bands"),
            Map.entry("D5", "Moves in the month by reason"),
            Map.entry("D6", "Children who ceased to be looked after in the month by way out"),
            Map.entry("D7", "Young people who stayed put with foster carers in 12 months"));
    private static final String PERMANENCE = "Permanence";
    private static final String SOURCE = "Returns and placements";

    static KpiIndicator of(DefinitionView definition) {
        var mix = definition.dimension() != null;
        return new KpiIndicator(
                KpiCodes.of(definition.indicator()),
                mix
                        ? definition.title().replaceFirst(":.*", "") + " mix (" + definition.indicator() + ")"
                        : definition.title(),
                unit(definition.unit()),
                polarity(definition.indicator()),
                "monthly",
                category(definition.indicator()),
                words(definition),
                mix ? "Those of the part" : definition.numerator(),
                definition.denominator(),
                SOURCE);
    }

    private static String words(DefinitionView definition) {
        var words = "Worked out of SSDA903 returns as at the end of the month; %s of the definitions"
                .formatted(definition.indicator());
        return switch (definition.months()) {
            case 0 -> words;
            case 1 -> words + "; looks back 1 month";
            default -> words + "; looks back %d months".formatted(definition.months());
        };
    }

    private static String unit(Unit unit) {
        return unit == Unit.EACH ? Unit.SCORE.word() : unit.word();
    }

    private static String polarity(String id) {
        if (LOWER_IS_BETTER.contains(id)) {
            return "lower";
        }
        return HIGHER_IS_BETTER.contains(id) ? "higher" : "neutral";
    }

    private static String category(String id) {
        return List.of("SG1", "RU1", "RU1b", "RE1").contains(id)
                ? PERMANENCE
                : CATEGORIES.getOrDefault(id.charAt(0), PERMANENCE);
    }
}
