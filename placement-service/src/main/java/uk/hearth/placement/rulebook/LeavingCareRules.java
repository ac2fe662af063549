package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.EPISODES_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether the reason why care ended fits the child's age, the placement and what follows. */
final class LeavingCareRules {

    private static final Codes INDEPENDENT = codes("E5 E6");
    private static final Codes ADULT_RESIDENTIAL_CARE = codes("E7");
    private static final Codes STAYED_PUT = codes("E17");
    private static final Codes SPECIAL_GUARDIANSHIP = codes("E45 E46 E47 E48");
    private static final Codes GUARDIANSHIP_OF_FOSTER_CARER = codes("E45 E46");

    static final List<Rule> RULES = List.of(
            rule("199")
                    .flags(EPISODES, CHILD)
                    .mayRead(EPISODES_LAST_YEAR)
                    .error(
                            "The child has an episode after being adopted.",
                            "After adoption a child is looked after under a new child id: put right the episodes.")
                    .distorts(V1, V3, V4, A4)
                    .children(LeavingCareRules::afterAdoption),
            rule("386")
                    .flags(EPISODES, REC, DEC)
                    .needs(HEADER)
                    .error(
                            "The person was adopted on the 18th birthday or after.",
                            "Put right the reason, the day or the date of birth.")
                    .distorts(V4, A4)
                    .pairs(
                            EPISODES,
                            HEADER,
                            (episode, header) ->
                                    episode.in(REC, CodeSets.ADOPTED) && endedAtLeast(18, episode, header)),
            endedUnder("387", INDEPENDENT, 14, "independent living"),
            endedUnder("389", ADULT_RESIDENTIAL_CARE, 16, "residential care of adult services"),
            endedUnder("460", STAYED_PUT, 18, "staying with the carers as an adult"),
            rule("390")
                    .flags(EPISODES, PLACE, REC)
                    .error(
                            "The child was adopted, but the last placement was not one for adoption.",
                            "Use A3 to A6 for the placement that ends in adoption, or another reason.")
                    .distorts(V4, P9, A1, A4)
                    .rows(
                            EPISODES,
                            row -> row.in(REC, CodeSets.ADOPTED) && !row.in(PLACE, CodeSets.PLACED_FOR_ADOPTION)),
            rule("407")
                    .flags(EPISODES, DEC, REC)
                    .flags(HEADER, DOB)
                    .error(
                            "A special guardianship order was made on the 18th birthday or after.",
                            "Put right the reason, the day or the date of birth.")
                    .distorts(V4, SG1)
                    .pairs(
                            EPISODES,
                            HEADER,
                            (episode, header) ->
                                    episode.in(REC, SPECIAL_GUARDIANSHIP) && endedAtLeast(18, episode, header)),
            rule("516")
                    .flags(EPISODES, REC, PLACE)
                    .error(
                            "The child's foster carer became special guardian, but the child was not in foster care.",
                            "Use E47 or E48, or put right the placement.")
                    .distorts(SG1)
                    .rows(
                            EPISODES,
                            row -> row.in(REC, GUARDIANSHIP_OF_FOSTER_CARER) && !row.in(PLACE, CodeSets.FOSTERED)));

    private LeavingCareRules() {}

    private static Rule endedUnder(String code, Codes reasons, int years, String what) {
        return rule(code)
                .flags(EPISODES, REC, DEC)
                .needs(HEADER)
                .error(
                        "Care ended for " + what + " before the age of " + years + ".",
                        "Put right the reason, the day or the date of birth.")
                .distorts(V4, C5)
                .pairs(
                        EPISODES,
                        HEADER,
                        (episode, header) ->
                                episode.in(REC, reasons) && before(episode.at(DEC), plusYears(header.at(DOB), years)));
    }

    private static boolean endedAtLeast(int years, Row episode, Row header) {
        return onOrAfter(episode.at(DEC), plusYears(header.at(DOB), years));
    }

    /** Of both years' episodes in order of first days, this year's before last year's of the same day. */
    private static void afterAdoption(Child child, Flags flags) {
        var inOrder = Stream.concat(child.episodes().stream(), child.episodesLastYear().stream())
                .filter(row -> row.dated(DECOM))
                .sorted(Comparator.comparingInt(row -> row.at(DECOM)))
                .toList();
        boolean adopted = false;
        for (var row : inOrder) {
            if (adopted && !row.tableName().isLastYear()) {
                flags.mark(row);
            }
            adopted |= row.in(REC, CodeSets.ADOPTED);
        }
    }
}
