package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.MIS_END;
import static uk.hearth.placement.layout.Column.MIS_START;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.TableName.MISSING;
import static uk.hearth.placement.layout.TableName.MISSING_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a period of being missing is whole, in the year, and apart from the child's others. */
final class MissingRowRules {

    private static final Codes MISSING_OR_AWAY = codes("M A");

    static final List<Rule> RULES = List.of(
            FieldRules.noDate(rule("1004"), MISSING, MIS_START, "The day when the child went missing", M1, M2, M3),
            FieldRules.notADate(rule("1005"), MISSING, MIS_END, "The day when the child was back", M2, M4),
            rule("564")
                    .flags(MISSING, Column.MISSING, MIS_START)
                    .error("The child was missing or away, but there is no first day.", "Give MIS_START.")
                    .distorts(M1, M2, M3)
                    .rows(MISSING, row -> row.in(Column.MISSING, MISSING_OR_AWAY) && row.blank(MIS_START)),
            withoutKind("565", MIS_START, "first"),
            withoutKind("566", MIS_END, "last"),
            rule("567")
                    .flags(MISSING, MIS_START, MIS_END)
                    .error("The child was back before going missing.", "Put right the day that is wrong.")
                    .distorts(M2, M4)
                    .rows(MISSING, row -> after(row.at(MIS_START), row.at(MIS_END))),
            rule("570")
                    .flags(MISSING, MIS_START)
                    .error(
                            "The child went missing after the end of the year.",
                            "Put right the day; or send it next year.")
                    .distorts(M1, M2)
                    .rows(MISSING, row -> after(row.at(MIS_START), row.year().end())),
            rule("571")
                    .flags(MISSING, MIS_END)
                    .error(
                            "The day when the child was back is not in the year.",
                            "Put right the day; leave it blank if the child was still missing at the end of the year.")
                    .distorts(M1, M2, M4)
                    .rows(
                            MISSING,
                            row -> before(row.at(MIS_END), row.year().start())
                                    || after(row.at(MIS_END), row.year().end())),
            rule("574")
                    .flags(MISSING, MIS_START, MIS_END)
                    .error(
                            "The child went missing before being back from the time before.",
                            "End the earlier period, or put right the days.")
                    .distorts(M2, M4)
                    .children((child, flags) -> Spells.unfinished(child.rows(MISSING), MIS_START, MIS_END, flags)),
            rule("576")
                    .flags(MISSING, MIS_START)
                    .flags(MISSING_LAST_YEAR, MIS_START, MIS_END)
                    .error(
                            "The child was still missing in last year's return, and this one does not go on from it.",
                            "Begin with the period that was open, with the same first day.")
                    .distorts(M1, M2, M4)
                    .children(MissingRowRules::notGoneOnWith),
            rule("586")
                    .flags(MISSING, MIS_START, DOB)
                    .error(
                            "The child went missing before being born, or on that day.",
                            "Put right the day that is wrong.")
                    .distorts(M1, M2)
                    .rows(MISSING, row -> onOrBefore(row.at(MIS_START), row.at(DOB))));

    private MissingRowRules() {}

    private static Rule withoutKind(String code, Column day, String which) {
        return rule(code)
                .flags(MISSING, Column.MISSING, day)
                .error(
                        "There is a " + which + " day, but not whether the child was missing (M) or away (A).",
                        "Give MISSING.")
                .distorts(M1, M2, M3)
                .rows(MISSING, row -> row.given(day) && row.blank(Column.MISSING));
    }

    private static void notGoneOnWith(Child child, Flags flags) {
        var open = child.rows(MISSING_LAST_YEAR).stream()
                .filter(row -> row.blank(MIS_END) && row.dated(MIS_START))
                .toList();
        var first = child.rows(MISSING).stream().min(byStart());
        if (first.isEmpty()) {
            flags.mark(open);
        } else if (open.stream().anyMatch(row -> row.differs(MIS_START, first.get()))) {
            flags.mark(first.get());
        }
    }

    private static Comparator<Row> byStart() {
        return Comparator.comparingInt(row -> Day.orElse(row.at(MIS_START), Integer.MAX_VALUE));
    }
}
