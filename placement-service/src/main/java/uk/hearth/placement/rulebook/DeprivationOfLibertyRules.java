package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.TableName.DOLO;
import static uk.hearth.placement.layout.TableName.DOLO_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.P15;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Deprivation of liberty orders, collected from 2027. */
final class DeprivationOfLibertyRules {

    private static final int COLLECTED_FROM = 2027;
    private static final Codes EXPECTED = codes("K2 Z12 Z13");
    private static final Codes UNFIT = codes("K1 K3 P1 R5");

    static final List<Rule> RULES = List.of(
            FieldRules.noDate(order("700"), DOLO, DOLO_START, "The day when the order began", P15),
            FieldRules.notADate(order("701"), DOLO, DOLO_END, "The day when the order ended", P15),
            order("702")
                    .flags(DOLO, DOLO_START, DOLO_END)
                    .error("The order ended on the day when it began, or before.", "Put right the day that is wrong.")
                    .rows(DOLO, row -> onOrBefore(row.at(DOLO_END), row.at(DOLO_START))),
            order("703")
                    .flags(DOLO, DOLO_START)
                    .error("The order began after the end of the year.", "Put right the day; or send it next year.")
                    .rows(DOLO, row -> after(row.at(DOLO_START), row.year().end())),
            order("704")
                    .flags(DOLO, DOLO_END)
                    .error(
                            "The day when the order ended is not in the year.",
                            "Put right the day; leave it blank if the order still held at the end of the year.")
                    .rows(
                            DOLO,
                            row -> before(row.at(DOLO_END), row.year().start())
                                    || after(row.at(DOLO_END), row.year().end())),
            order("705")
                    .flags(DOLO, DOLO_START, DOLO_END)
                    .error(
                            "The order began before the child's one before it had ended.",
                            "End the earlier order, or put right the days.")
                    .children((child, flags) -> Spells.unfinished(child.rows(DOLO), DOLO_START, DOLO_END, flags)),
            order("706")
                    .flags(DOLO_LAST_YEAR, DOLO_START)
                    .needs(DOLO)
                    .error(
                            "The order still held in last year's return, and this one does not have it.",
                            "Add it with the same first day, and the day when it ended if it has.")
                    .rows(DOLO_LAST_YEAR, row -> row.blank(DOLO_END) && row.child() != null && !goesOn(row)),
            order("707")
                    .flags(DOLO, DOLO_END)
                    .needs(EPISODES)
                    .error("The order went on beyond the end of care.", "Put right DOLO_END, or the episodes.")
                    .rows(DOLO, row -> Spells.outsideCare(row, DOLO_START, DOLO_END)),
            order("708")
                    .flags(DOLO, DOLO_START, DOB)
                    .error(
                            "The order began before the child was born, or on that day.",
                            "Put right the day that is wrong.")
                    .rows(DOLO, row -> onOrBefore(row.at(DOLO_START), row.at(DOB))),
            order("709")
                    .flags(DOLO, DOLO_START, DOLO_END)
                    .flags(EPISODES, PLACE)
                    .query(
                            "Children deprived of their liberty are expected in a children's home (K2) or an unregistered"
                                    + " setting (Z12, Z13); this one was elsewhere.",
                            "Check the placement and the days of the order.")
                    .pairs(DOLO, EPISODES, (row, episode) -> overlap(row, episode) && !episode.in(PLACE, EXPECTED)),
            order("710")
                    .flags(DOLO, DOLO_START, DOLO_END)
                    .flags(EPISODES, PLACE)
                    .error(
                            "A child deprived of liberty by this order cannot be in a secure children's home, supported"
                                    + " accommodation, with parents or in custody.",
                            "Put right the placement or the days of the order.")
                    .pairs(DOLO, EPISODES, (row, episode) -> overlap(row, episode) && episode.in(PLACE, UNFIT)));

    private DeprivationOfLibertyRules() {}

    private static RuleWords order(String code) {
        return rule(code).from(COLLECTED_FROM).distorts(P15);
    }

    private static boolean goesOn(Row lastYear) {
        var child = lastYear.child();
        return child != null && child.rows(DOLO).stream().anyMatch(row -> row.same(DOLO_START, lastYear));
    }

    /** Of orders that have ended; days that touch overlap. */
    private static boolean overlap(Row order, Row episode) {
        return order.dated(DOLO_START)
                && onOrAfter(order.at(DOLO_END), episode.at(DECOM))
                && (!episode.dated(DEC) || onOrBefore(order.at(DOLO_START), episode.at(DEC)));
    }
}
