package uk.hearth.placement.rulebook;

import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Rules of one field, alike in many tables; each takes the beginning of a rule (its code, its years) and ends it. */
final class FieldRules {

    private FieldRules() {}

    /** Given, but no real date; a blank is right. */
    static Rule notADate(RuleWords rule, TableName table, Column date, String what, Indicator... distorts) {
        return rule.flags(table, date)
                .error(
                        what + " is not a real date.",
                        "Give it as dd/mm/yyyy, or leave it blank if it has not happened.")
                .distorts(distorts)
                .rows(table, row -> row.given(date) && !row.dated(date));
    }

    /** Blank, or no real date. */
    static Rule noDate(RuleWords rule, TableName table, Column date, String what, Indicator... distorts) {
        return rule.flags(table, date)
                .error(what + " is missing or is not a real date.", "Give it as dd/mm/yyyy.")
                .distorts(distorts)
                .rows(table, row -> !row.dated(date));
    }

    /** Given, but none of the codes; a blank is right. */
    static Rule notInList(
            RuleWords rule, TableName table, Column column, Codes list, String what, Indicator... distorts) {
        return rule.flags(table, column)
                .error(what + " is not one of the codes.", "Use one of: " + list + ".")
                .distorts(distorts)
                .rows(table, row -> row.givenNotIn(column, list));
    }

    /** Blank, or none of the codes. */
    static Rule notGivenFromList(
            RuleWords rule, TableName table, Column column, Codes list, String what, Indicator... distorts) {
        return rule.flags(table, column)
                .error(what + " is missing or is not one of the codes.", "Use one of: " + list + ".")
                .distorts(distorts)
                .rows(table, row -> !row.in(column, list));
    }
}
