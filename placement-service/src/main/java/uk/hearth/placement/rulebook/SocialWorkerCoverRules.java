package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.SW_EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a child that is looked after has a social worker. */
final class SocialWorkerCoverRules {

    /** As the national tool has it; the rule's own words say only "before 31 March". */
    private static final int LAST_DAYS = 5;

    static final List<Rule> RULES = List.of(
            rule("SW11bSTG2")
                    .flags(SW_EPISODES, SW_DEC)
                    .query(
                            "The social worker ended in the last days of the year, and no other follows.",
                            "Add the next one, or leave SW_DEC blank if the child keeps this one.")
                    .distorts(W1, W2)
                    .rows(SW_EPISODES, SocialWorkerCoverRules::endsWithoutNext),
            rule("SW12STG2")
                    .flags(EPISODES, DECOM, DEC, RNE, REC)
                    .needs(SW_EPISODES)
                    .error(
                            "No social worker of the child is recorded for this episode.",
                            "Add the social workers from the start of care to its end.")
                    .distorts(W1, W2)
                    .rows(EPISODES, row -> row.child() != null && mustBeCovered(row) && !isCovered(row)),
            rule("SW17STG2")
                    .from(2026)
                    .flags(SW_EPISODES, SW_DEC, SW_DECOM)
                    .query(
                            "The child's last social worker has a last day.",
                            "Leave it blank if the child is still looked after; accept it if the child has left care.")
                    .distorts(W1, W2)
                    .children(SocialWorkerCoverRules::closedLast));

    private SocialWorkerCoverRules() {}

    private static boolean endsWithoutNext(Row row) {
        int end = row.year().end();
        return row.child() != null
                && within(row.at(SW_DEC), end - LAST_DAYS, end)
                && row.child().rows(SW_EPISODES).stream()
                        .noneMatch(other -> other != row && onOrAfter(other.at(SW_DECOM), row.at(SW_DEC)));
    }

    /** An episode in which care begins, ends or is open, of this year or the last, short breaks apart. */
    private static boolean mustBeCovered(Row episode) {
        int end = episode.at(DEC);
        var year = episode.year();
        return (!Day.valid(end) || within(end, plusYears(year.start(), -1), year.end()))
                && !episode.in(LS, CodeSets.SHORT_BREAKS)
                && (episode.in(RNE, CodeSets.STARTED) || !episode.in(REC, CodeSets.NEXT_EPISODE));
    }

    private static boolean isCovered(Row episode) {
        var child = episode.child();
        return child != null
                && child.rows(SW_EPISODES).stream()
                        .anyMatch(worker -> (!episode.in(REC, CodeSets.NEXT_EPISODE)
                                        && onOrBefore(worker.at(SW_DECOM), episode.at(DEC)))
                                || (episode.in(RNE, CodeSets.STARTED)
                                        && onOrAfter(worker.at(SW_DECOM), episode.at(DECOM))));
    }

    private static void closedLast(Child child, Flags flags) {
        child.rows(SW_EPISODES).stream()
                .reduce((last, row) ->
                        after(row.at(SW_DECOM), last.at(SW_DECOM)) || (row.dated(SW_DECOM) && !last.dated(SW_DECOM))
                                ? row
                                : last)
                .filter(last -> last.given(SW_DEC))
                .ifPresent(flags::mark);
    }
}
