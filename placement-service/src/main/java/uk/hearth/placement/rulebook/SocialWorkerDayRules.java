package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.plusDays;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.SW_EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a child's social workers follow each other without a gap, within the year. */
final class SocialWorkerDayRules {

    private static final int DAYS_BETWEEN = 7;
    private static final Codes FIRST_CONTACT = codes("FCONTA");

    static final List<Rule> RULES = List.of(
            rule("SW06STG2")
                    .flags(SW_EPISODES, SW_DECOM)
                    .error(
                            "The social worker began after the end of the year.",
                            "Put right the day; or send it next year.")
                    .distorts(W1, W2)
                    .rows(SW_EPISODES, row -> after(row.at(SW_DECOM), row.year().end())),
            rule("SW07STG2")
                    .flags(SW_EPISODES, SW_DEC)
                    .error(
                            "The last day of the social worker is before last year, or after the end of this one.",
                            "Put right the day, or take the row out.")
                    .distorts(W1, W2)
                    .rows(
                            SW_EPISODES,
                            row -> before(row.at(SW_DEC), plusYears(row.year().start(), -1))
                                    || after(row.at(SW_DEC), row.year().end())),
            rule("SW08STG2")
                    .flags(SW_EPISODES, SW_DEC)
                    .error(
                            "The social worker was followed by another, but has no last day.",
                            "Give SW_DEC as dd/mm/yyyy.")
                    .distorts(W1, W2)
                    .children(SocialWorkerDayRules::openBeforeLast),
            rule("SW09STG2")
                    .flags(SW_EPISODES, SW_DECOM, SW_DEC)
                    .error(
                            "The social worker began and ended on the same day.",
                            "Put right one of the days, or take it out.")
                    .distorts(W1, W2)
                    .rows(SW_EPISODES, row -> sameDay(row.at(SW_DECOM), row.at(SW_DEC))),
            rule("SW10STG2")
                    .flags(SW_EPISODES, SW_DECOM)
                    .error(
                            "The social worker began more than 7 days before or after the one before ended.",
                            "Put right the days; a child always has a social worker, and only one.")
                    .distorts(W1, W2)
                    .children(SocialWorkerDayRules::gapsAndOverlaps));

    private SocialWorkerDayRules() {}

    private static void openBeforeLast(Child child, Flags flags) {
        Row latest = null;
        for (var row : child.rows(SW_EPISODES)) {
            if (row.dated(SW_DECOM) && (latest == null || row.at(SW_DECOM) >= latest.at(SW_DECOM))) {
                latest = row;
            }
        }
        for (var row : child.rows(SW_EPISODES)) {
            if (row != latest && row.dated(SW_DECOM) && !row.dated(SW_DEC)) {
                flags.mark(row);
            }
        }
    }

    private static void gapsAndOverlaps(Child child, Flags flags) {
        var rows = child.rows(SW_EPISODES).stream()
                .sorted(Comparator.comparingInt((Row row) -> Day.orElse(row.at(SW_DECOM), Integer.MAX_VALUE))
                        .thenComparingInt(row -> Day.orElse(row.at(SW_DEC), Integer.MAX_VALUE)))
                .toList();
        for (int i = 1; i < rows.size(); i++) {
            int ended = rows.get(i - 1).at(SW_DEC);
            var row = rows.get(i);
            boolean joined = within(row.at(SW_DECOM), plusDays(ended, -DAYS_BETWEEN), plusDays(ended, DAYS_BETWEEN));
            if (!row.in(SW_REASON, FIRST_CONTACT) && !joined) {
                flags.mark(row);
            }
        }
    }
}
