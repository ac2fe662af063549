package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;

import uk.hearth.placement.layout.Row;

/** Which children a rule is about: by their age on a day, whether looked after all year, whether asylum-seeking. */
final class Cohort {

    private Cohort() {}

    /** Whether the row's child was looked after all year (CLA12); false of a row without a child. */
    static boolean lookedAfterAllYear(Row row) {
        var child = row.child();
        return child != null && child.lookedAfterAllYear();
    }

    /** Whether the row is of a child that was not looked after all year; false of a row without a child. */
    static boolean notLookedAfterAllYear(Row row) {
        var child = row.child();
        return child != null && !child.lookedAfterAllYear();
    }

    /** Whether the row's child is or was an unaccompanied asylum-seeking child; false of a row without a child. */
    static boolean everUasc(Row row) {
        var child = row.child();
        return child != null && child.everUasc();
    }

    /** By the row's own DOB; false when it is no date. */
    static boolean under(int years, Row row, int day) {
        return after(plusYears(row.at(DOB), years), day);
    }

    /** By the row's own DOB; a person is n on the n-th birthday; false when it is no date. */
    static boolean atLeast(int years, Row row, int day) {
        return onOrBefore(plusYears(row.at(DOB), years), day);
    }
}
