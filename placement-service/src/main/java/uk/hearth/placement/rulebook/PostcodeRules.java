package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.HEADER_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.UASC_LAST_YEAR;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether the postcodes of the home and of the placement are given where they should be, and are real ones. */
final class PostcodeRules {

    private static final Codes WITH_PARENTS = codes("P1");

    static final List<Rule> RULES = List.of(
            rule("392b")
                    .flags(EPISODES, HOME_POST, PL_POST)
                    .mayRead(HEADER, TableName.UASC, HEADER_LAST_YEAR, UASC_LAST_YEAR)
                    .error(
                            "The postcode of the home or of the placement is missing.",
                            "Give both. Nothing is asked for short breaks (V3, V4) or unaccompanied asylum-seeking children.")
                    .distorts(P10, P11)
                    .rows(
                            EPISODES,
                            row -> row.anyBlank(HOME_POST, PL_POST)
                                    && !row.in(LS, CodeSets.SHORT_BREAKS)
                                    && !Cohort.everUasc(row)),
            rule("392c")
                    .flags(EPISODES, HOME_POST, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "A postcode is in no directory.",
                            "Check it with the carer; a new street may need a newer directory.")
                    .distorts(P10, P11)
                    .looking(PostcodeRules::unknownPostcodes),
            rule("392d")
                    .flags(EPISODES, HOME_POST, PL_POST, PLACE)
                    .error(
                            "The home and the placement have the same postcode, but the child is not placed with the"
                                    + " parents (P1).",
                            "Put right the postcode that is wrong: HOME_POST is where the child lived when care began.")
                    .distorts(P9, P10, P11)
                    .rows(EPISODES, row -> samePostcode(row) && !row.in(PLACE, WITH_PARENTS)),
            rule("398")
                    .flags(EPISODES, LS, HOME_POST, PL_POST)
                    .error(
                            "There is a postcode, but short breaks (V3, V4) have none.",
                            "Leave both postcodes blank, or put right the legal status.")
                    .distorts(P10, P11)
                    .rows(EPISODES, row -> row.in(LS, CodeSets.SHORT_BREAKS) && row.anyGiven(HOME_POST, PL_POST)));

    private PostcodeRules() {}

    private static void unknownPostcodes(CaseData data, Flags flags) {
        for (var row : data.rows(EPISODES)) {
            var unknown = Stream.of(HOME_POST, PL_POST)
                    .filter(column -> row.given(column) && !data.knowsPostcode(row.at(column)))
                    .toList();
            if (!unknown.isEmpty()) {
                flags.mark(row, unknown);
            }
        }
    }

    private static boolean samePostcode(Row row) {
        return row.given(HOME_POST) && postcode(row, HOME_POST).equals(postcode(row, PL_POST));
    }

    private static String postcode(Row row, Column column) {
        return row.text(column).replace(" ", "");
    }
}
