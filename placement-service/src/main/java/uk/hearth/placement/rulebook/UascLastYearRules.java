package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.CHILD;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.DUC;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.HEADER_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.UASC;
import static uk.hearth.placement.layout.TableName.UASC_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Condition;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether an unaccompanied asylum-seeking child of last year is one this year, until the status ended. */
final class UascLastYearRules {

    private static final Condition BOTH_YEARS_KNOWN = new Condition(
            "One of the years does not say which children are unaccompanied asylum seekers",
            UascLastYearRules::bothYearsKnown);

    static final List<Rule> RULES = List.of(
            bothYears("205A")
                    .flags(HEADER, CHILD, Column.UASC)
                    .mayRead(HEADER, HEADER_LAST_YEAR)
                    .error(
                            "The child was an unaccompanied asylum seeker last year and is not this year, though the status"
                                    + " had not ended then.",
                            "Keep the child in UASC with the day when the status ended, or put right last year's return.")
                    .children(UascLastYearRules::droppedOut),
            bothYears("205B")
                    .flags(HEADER, Column.UASC)
                    .mayRead(HEADER, HEADER_LAST_YEAR)
                    .error(
                            "The child was an unaccompanied asylum seeker in both years, but the days when the status ended"
                                    + " do not fit.",
                            "Give the day in this year when it ended; last year's is the 18th birthday while it had not.")
                    .children(UascLastYearRules::endsDoNotFit),
            bothYears("205C")
                    .flags(HEADER, Column.UASC)
                    .mayRead(HEADER, HEADER_LAST_YEAR)
                    .error(
                            "There is a day when the status ended of a child that was an unaccompanied asylum seeker in"
                                    + " neither year.",
                            "Put right UASC in the header, or take the row out.")
                    .children(UascLastYearRules::endedWithoutBeing),
            rule("205D")
                    .flags(HEADER, Column.UASC)
                    .flags(UASC, CHILD)
                    .mayRead(HEADER, UASC, HEADER_LAST_YEAR, UASC_LAST_YEAR)
                    .onlyIf(BOTH_YEARS_KNOWN)
                    .error(
                            "The child is an unaccompanied asylum seeker this year, and was looked after without being one"
                                    + " last year.",
                            "Put right whichever year is wrong.")
                    .distorts(V6, V7)
                    .children(UascLastYearRules::becameOne));

    private UascLastYearRules() {}

    private static RuleWords bothYears(String code) {
        return rule(code).flags(UASC, DUC).needs(UASC_LAST_YEAR).distorts(V6, V7);
    }

    private static boolean bothYearsKnown(CaseData data) {
        return data.uascKnownThisYear() && data.uascKnownLastYear();
    }

    private static void droppedOut(Child child, Flags flags) {
        if (!was(child) || is(child)) {
            return;
        }
        var year = child.year().before();
        boolean endedLastYear =
                child.rows(UASC_LAST_YEAR).stream().anyMatch(row -> within(row.at(DUC), year.start(), year.end()));
        if (!endedLastYear || child.rows(UASC).stream().anyMatch(row -> row.given(DUC))) {
            markBoth(child, flags);
        }
    }

    private static void endsDoNotFit(Child child, Flags flags) {
        if (!is(child) || !was(child)) {
            return;
        }
        for (var now : child.rows(UASC)) {
            if (child.rows(UASC_LAST_YEAR).stream().anyMatch(last -> doNotFit(now, last))) {
                markBoth(child, flags);
            }
        }
    }

    private static boolean doNotFit(Row now, Row last) {
        var year = now.year();
        return !sameDay(last.at(DUC), plusYears(last.at(DOB), 18))
                || !(within(now.at(DUC), year.start(), year.end()) || sameDay(now.at(DUC), last.at(DUC)));
    }

    private static void endedWithoutBeing(Child child, Flags flags) {
        if (child.has(UASC) && !is(child) && !was(child) && (hasEnd(child, UASC) || hasEnd(child, UASC_LAST_YEAR))) {
            markBoth(child, flags);
        }
    }

    /** A year without a header has its UASC table in the header's place. */
    private static void becameOne(Child child, Flags flags) {
        var now = child.data().has(HEADER) ? HEADER : UASC;
        var last = child.data().has(HEADER_LAST_YEAR) ? HEADER_LAST_YEAR : UASC_LAST_YEAR;
        if (is(child) && !was(child) && child.has(last)) {
            flags.mark(child.rows(now));
        }
    }

    private static void markBoth(Child child, Flags flags) {
        flags.mark(child.rows(HEADER));
        flags.mark(child.rows(UASC));
    }

    private static boolean hasEnd(Child child, TableName table) {
        return child.rows(table).stream().anyMatch(row -> Day.valid(row.at(DUC)));
    }

    private static boolean is(Child child) {
        return Boolean.TRUE.equals(child.uasc());
    }

    private static boolean was(Child child) {
        return Boolean.TRUE.equals(child.uascLastYear());
    }
}
