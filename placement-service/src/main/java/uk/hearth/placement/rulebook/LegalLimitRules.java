package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.DEC;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.LS;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.plusDays;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.V1;
import static uk.hearth.placement.rules.Indicator.V8;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether a legal status that the law limits lasts no longer than it may. */
final class LegalLimitRules {

    private static final Codes SHORT_BREAK = codes("V3");
    private static final int LONGEST_BREAK = 17;
    private static final int BREAKS_IN_YEAR = 75;

    static final List<Rule> RULES = List.of(
            chained("361", "L1", 3, "police protection"),
            chained("362", "L2", 21, "an emergency protection order"),
            summed("363", "L3", 7, "a child assessment order"),
            summed("364", "J2", 21, "police custody (PACE)"),
            rule("365")
                    .flags(EPISODES, LS, DECOM, DEC)
                    .error(
                            "A short break (V3) lasted more than 17 days.",
                            "Put right the days; a longer stay is accommodation (V2).")
                    .distorts(V1)
                    .rows(
                            EPISODES,
                            row -> row.in(LS, SHORT_BREAK)
                                    && after(endOrYearEnd(row), plusDays(row.at(DECOM), LONGEST_BREAK))),
            rule("367")
                    .flags(EPISODES, LS, DECOM, DEC)
                    .error(
                            "The child's short breaks (V3) add up to more than 75 days in the year.",
                            "Put right the days; more than that is accommodation (V2).")
                    .distorts(V1)
                    .children(LegalLimitRules::manyBreaks));

    private LegalLimitRules() {}

    private static Rule chained(String code, String status, int most, String what) {
        var limited = codes(status);
        return lasting(code, most, what).children((child, flags) -> chains(child, limited, most, flags));
    }

    private static Rule summed(String code, String status, int most, String what) {
        var limited = codes(status);
        return lasting(code, most, what).children((child, flags) -> spells(child, limited, most, flags));
    }

    private static RuleWords lasting(String code, int most, String what) {
        return rule(code)
                .flags(EPISODES, LS, DECOM, DEC)
                .error(
                        "The child was under " + what + " for more than " + most + " days.",
                        "Put right the days, or the legal status that followed.")
                .distorts(V8);
    }

    /** Rows directly after one another, each ending as the next begins; a row without an end runs to the end of the year. */
    private static void chains(Child child, Codes limited, int most, Flags flags) {
        var chain = new ArrayList<Row>();
        for (var row : child.episodes()) {
            boolean goesOn = !chain.isEmpty()
                    && row.in(LS, limited)
                    && sameDay(dayOfEnd(chain.get(chain.size() - 1)), row.at(DECOM));
            if (!goesOn) {
                mark(chain, most, flags);
                chain.clear();
            }
            if (row.in(LS, limited)) {
                chain.add(row);
            }
        }
        mark(chain, most, flags);
    }

    private static void mark(List<Row> chain, int most, Flags flags) {
        if (!chain.isEmpty() && chain.get(0).dated(DECOM)) {
            int last = chain.stream().mapToInt(LegalLimitRules::dayOfEnd).max().orElseThrow();
            if (last - chain.get(0).at(DECOM) > most) {
                flags.mark(chain);
            }
        }
    }

    /** Days of rows that are not parted by a gap are added up. */
    private static void spells(Child child, Codes limited, int most, Flags flags) {
        var spell = new ArrayList<Row>();
        for (var row : child.episodes()) {
            if (row.in(LS, limited) && row.dated(DECOM)) {
                if (!spell.isEmpty() && after(row.at(DECOM), endOrYearEnd(spell.get(spell.size() - 1)))) {
                    markSum(spell, most, flags);
                    spell.clear();
                }
                spell.add(row);
            }
        }
        markSum(spell, most, flags);
    }

    private static void markSum(List<Row> spell, int most, Flags flags) {
        int days = spell.stream()
                .filter(row -> Day.valid(endOrYearEnd(row)))
                .mapToInt(row -> endOrYearEnd(row) - row.at(DECOM))
                .sum();
        if (days > most) {
            flags.mark(spell);
        }
    }

    private static void manyBreaks(Child child, Flags flags) {
        var breaks = child.rows(EPISODES).stream()
                .filter(row -> row.in(LS, SHORT_BREAK) && daysInYear(row) > 0)
                .toList();
        if (breaks.stream().mapToInt(LegalLimitRules::daysInYear).sum() > BREAKS_IN_YEAR) {
            flags.mark(breaks);
        }
    }

    private static int daysInYear(Row row) {
        int end = endOrYearEnd(row);
        return row.dated(DECOM) && Day.valid(end)
                ? Math.min(end, row.year().end())
                        - Math.max(row.at(DECOM), row.year().start())
                : 0;
    }

    /** An unparseable end counts as the end of the year too. */
    private static int dayOfEnd(Row row) {
        return Day.orElse(row.at(DEC), row.year().end());
    }

    private static int endOrYearEnd(Row row) {
        return row.blank(DEC) ? row.year().end() : row.at(DEC);
    }
}
