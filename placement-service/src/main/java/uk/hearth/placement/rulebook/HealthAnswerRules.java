package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether the answers of a row of OC2 are answers, and are all there. */
final class HealthAnswerRules {

    static final List<Rule> RULES = List.of(
            rule("181")
                    .flags(OC2, ColumnSets.HEALTH)
                    .error(
                            "The answer is neither 0 (no) nor 1 (yes).",
                            "Use 0 or 1, or leave it blank if it does not apply.")
                    .distorts(H1, H2, H3, H4, H7, H8)
                    .looking((data, flags) -> {
                        for (var row : data.rows(OC2)) {
                            var wrong = neitherYesNorNo(row);
                            if (!wrong.isEmpty()) {
                                flags.mark(row, wrong);
                            }
                        }
                    }),
            rule("182")
                    .flags(OC2, ColumnSets.HEALTH)
                    .error(
                            "Some health answers are given, but immunisations, teeth check, health assessment or substance"
                                    + " misuse is blank.",
                            "Answer those four of every child of the cohort, or leave all blank of a child not in it.")
                    .distorts(H1, H3, H4, H7)
                    .rows(
                            OC2,
                            row -> row.anyBlank(ColumnSets.HEALTH_OF_ALL)
                                    && row.anyGiven(
                                            CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)),
            rule("544")
                    .flags(OC2, CONVICTED, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .error(
                            "The child was convicted or cautioned, but immunisations, teeth check, health assessment or"
                                    + " substance misuse is blank.",
                            "Answer those four too, or put right CONVICTED.")
                    .distorts(H1, H3, H4, H7, H8)
                    .rows(OC2, row -> row.in(CONVICTED, CodeSets.YES) && row.anyBlank(ColumnSets.HEALTH_OF_ALL)),
            rule("547")
                    .flags(OC2, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .error(
                            "The child's development checks are up to date, but immunisations, teeth check, health"
                                    + " assessment or substance misuse is blank.",
                            "Answer those four too, or put right HEALTH_CHECK.")
                    .distorts(H1, H2, H3, H4, H7)
                    .rows(OC2, row -> row.in(HEALTH_CHECK, CodeSets.YES) && row.anyBlank(ColumnSets.HEALTH_OF_ALL)));

    private HealthAnswerRules() {}

    private static List<Column> neitherYesNorNo(Row row) {
        return Stream.of(ColumnSets.HEALTH)
                .filter(column -> row.givenNotIn(column, CodeSets.YES_OR_NO))
                .toList();
    }
}
