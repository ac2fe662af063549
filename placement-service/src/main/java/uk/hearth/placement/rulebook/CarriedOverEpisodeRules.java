package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.EPISODES_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether the episodes that began before this year are those that last year's return left open. */
final class CarriedOverEpisodeRules {

    static final List<Rule> RULES = List.of(
            rule("502")
                    .flags(EPISODES, DECOM)
                    .needs(EPISODES_LAST_YEAR)
                    .error(
                            "An episode was open in last year's return, but the child's first one of this year began on"
                                    + " another day.",
                            "Give the open episode again, with the day on which it began and, if it has ended, when.")
                    .distorts(V1, V3, S1, S2, S3)
                    .children(CarriedOverEpisodeRules::notGoneOnWith),
            rule("562")
                    .flags(EPISODES, DECOM)
                    .needs(EPISODES_LAST_YEAR)
                    .error(
                            "The episode began before this year, but is not the last one of the child in last year's"
                                    + " return.",
                            "Put right the day on which it began, or last year's return.")
                    .distorts(V1, V3, S1, S2, S3)
                    .children(CarriedOverEpisodeRules::notLastOfLastYear),
            rule("NoE")
                    .flags(EPISODES, DECOM)
                    .needs(EPISODES_LAST_YEAR)
                    .error(
                            "The episode began before this year, but the child has no episode in last year's return.",
                            "Check the child id and the day on which the episode began, or put right last year's"
                                    + " return.")
                    .distorts(V1, V3, S2, S3)
                    .rows(
                            EPISODES,
                            row -> before(row.at(DECOM), row.year().start())
                                    && row.child() != null
                                    && !row.child().has(EPISODES_LAST_YEAR)));

    private CarriedOverEpisodeRules() {}

    private static void notGoneOnWith(Child child, Flags flags) {
        var first = child.episodes().first();
        if (first != null
                && child.rows(EPISODES_LAST_YEAR).stream()
                        .anyMatch(last -> last.blank(DEC) && first.differs(DECOM, last))) {
            flags.mark(first);
        }
    }

    private static void notLastOfLastYear(Child child, Flags flags) {
        var first = child.episodes().first();
        var last = child.episodesLastYear().last();
        if (first != null
                && before(first.at(DECOM), child.year().start())
                && (last == null || first.differs(DECOM, last))) {
            flags.mark(first);
        }
    }
}
