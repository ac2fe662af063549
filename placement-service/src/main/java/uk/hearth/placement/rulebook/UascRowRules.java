package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.DEC;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.DUC;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.layout.TableName.UASC;
import static uk.hearth.placement.rules.Condition.HEADER_BRINGS_UASC;
import static uk.hearth.placement.rules.Condition.UASC_KNOWN_THIS_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether what is recorded of an unaccompanied asylum-seeking child can be. */
final class UascRowRules {

    static final List<Rule> RULES = List.of(
            rule("104")
                    .flags(UASC, DUC)
                    .error(
                            "The day when the child's status ended is not a real date, or is before the year.",
                            "Give it as dd/mm/yyyy, in the year or after; leave it blank if it has not ended.")
                    .distorts(V6, V7)
                    .rows(
                            UASC,
                            row -> row.given(DUC)
                                    && (!row.dated(DUC)
                                            || before(row.at(DUC), row.year().start()))),
            rule("105")
                    .flags(HEADER, Column.UASC)
                    .onlyIf(HEADER_BRINGS_UASC)
                    .error("Whether the child is an unaccompanied asylum seeker is neither 0 nor 1.", "Use 0 or 1.")
                    .distorts(V6, V7)
                    .rows(HEADER, row -> !row.in(Column.UASC, CodeSets.YES_OR_NO)),
            rule("231")
                    .flags(HEADER, DOB)
                    .mayRead(UASC)
                    .onlyIf(UASC_KNOWN_THIS_YEAR)
                    .query(
                            "An unaccompanied asylum-seeking child was under 11 at the end of the year, which is rare.",
                            "Check the date of birth.")
                    .distorts(V6, V9)
                    .rows(
                            HEADER,
                            row -> isUasc(row)
                                    && Cohort.under(11, row, row.year().end())),
            rule("303")
                    .flags(UASC, DUC)
                    .flags(HEADER, Column.UASC)
                    .onlyIf(UASC_KNOWN_THIS_YEAR)
                    .error(
                            "There is a day when the child's status ended, but the child is not recorded as an"
                                    + " unaccompanied asylum seeker.",
                            "Put right UASC in the header, or leave DUC blank.")
                    .distorts(V6)
                    .pairs(UASC, HEADER, (row, header) -> row.given(DUC) && !isUasc(header)),
            rule("304")
                    .flags(UASC, DUC)
                    .error(
                            "The child's status ended after the 18th birthday.",
                            "It ends on the 18th birthday at the latest: put right DUC or the date of birth.")
                    .distorts(V6)
                    .rows(UASC, row -> after(row.at(DUC), plusYears(row.at(DOB), 18))),
            rule("1014")
                    .flags(UASC, DUC)
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "A care leaver who was not looked after this year is among the unaccompanied asylum-seeking"
                                    + " children.",
                            "Take the young person out of UASC, or give the episodes of this year.")
                    .distorts(V6)
                    .pairs(
                            UASC,
                            OC3,
                            (row, leaver) -> leaver.anyGiven(ColumnSets.CARE_LEAVER)
                                    && leaver.child() != null
                                    && !lookedAfterInYear(leaver.child())));

    private UascRowRules() {}

    static boolean isUasc(Row row) {
        return row.child() != null && Boolean.TRUE.equals(row.child().uasc());
    }

    private static boolean lookedAfterInYear(Child child) {
        return child.rows(EPISODES).stream()
                .anyMatch(row -> onOrBefore(row.at(DECOM), row.year().end())
                        && (!row.dated(DEC) || onOrAfter(row.at(DEC), row.year().start())));
    }
}
