package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;

/** Whether the answers of an episode that was open at the end of last year are still the same. */
final class CarriedOverAnswerRules {

    private static final Codes SEMI_INDEPENDENT = codes("H5");
    private static final Codes SUPPORTED = codes("K3");
    private static final Codes OTHER = codes("Z1");
    private static final Codes OTHER_KINDS = codes("Z11 Z12 Z13 Z14");

    static final List<Rule> RULES = List.of(
            mayNotChange("503A", RNE, "reason for the new episode", V3, S1, S2, S3),
            mayNotChange("503B", LS, "legal status", V1, V8, A2, A16),
            mayNotChange("503C", CIN, "category of need", V9),
            rule("503D")
                    .flags(EPISODES, PLACE)
                    .error(
                            "The placement is not the one that the open episode had in last year's return.",
                            CarriedOver.PUT_RIGHT)
                    .distorts(S1, S2, S3, P1, P5, P6, P8)
                    .carriedOver((first, last) ->
                            CarriedOver.wasOpen(last) && first.differs(PLACE, last) && !recoded(first, last)),
            mayNotChange("503E", PLACE_PROVIDER, "provider of the placement", S1, S3, P3, P4),
            mayNotChange("503F", URN, "URN of the placement", S1, S3, P12));

    private CarriedOverAnswerRules() {}

    private static Rule mayNotChange(String code, Column column, String what, Indicator... distorts) {
        return CarriedOver.mayNotChange(rule(code).flags(EPISODES, column), column, what, distorts);
    }

    /** H5 became K3 in 2024 and 2025, Z1 became Z11 to Z14 in 2026. */
    private static boolean recoded(Row first, Row last) {
        int year = first.year().year();
        boolean supported = last.in(PLACE, SEMI_INDEPENDENT) && first.in(PLACE, SUPPORTED);
        boolean other = last.in(PLACE, OTHER) && first.in(PLACE, OTHER_KINDS);
        return (supported && (year == 2024 || year == 2025)) || (other && year == 2026);
    }
}
