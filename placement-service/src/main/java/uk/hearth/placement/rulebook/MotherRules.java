package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.HEADER_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.V9;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Girls who are mothers, and when their child was born. */
final class MotherRules {

    private static final Codes NOT_A_MOTHER = codes("0");

    private static final List<Rule> HEADERS = List.of(
            rule("174")
                    .flags(HEADER, SEX, MC_DOB)
                    .error("A boy has the date of birth of a child of his.", "Leave it blank, or put right the sex.")
                    .rows(HEADER, row -> row.in(SEX, CodeSets.MALE) && row.given(MC_DOB)),
            rule("207")
                    .flags(HEADER, MOTHER)
                    .needs(EPISODES, HEADER_LAST_YEAR)
                    .error(
                            "The child was a mother in last year's return, and is not in this one.",
                            "Put right whichever year is wrong.")
                    .pairs(
                            HEADER,
                            HEADER_LAST_YEAR,
                            (now, last) -> isLookedAfter(now)
                                    && last.in(MOTHER, CodeSets.YES)
                                    && !now.in(MOTHER, CodeSets.YES)),
            rule("611")
                    .flags(HEADER, MOTHER, MC_DOB)
                    .error("The girl is a mother, but her child's date of birth is missing.", "Give MC_DOB.")
                    .rows(HEADER, row -> row.in(MOTHER, CodeSets.YES) && row.blank(MC_DOB)),
            rule("612")
                    .flags(HEADER, SEX, MOTHER, MC_DOB)
                    .error(
                            "The girl has the date of birth of a child of hers, but is not recorded as a mother.",
                            "Use 1 for MOTHER, or leave MC_DOB blank.")
                    .rows(
                            HEADER,
                            row -> row.in(SEX, CodeSets.FEMALE)
                                    && (row.blank(MOTHER) || row.in(MOTHER, NOT_A_MOTHER))
                                    && row.given(MC_DOB)),
            rule("620")
                    .flags(HEADER, DOB, MOTHER)
                    .query(
                            "The girl is a mother, but was under 11 when the year began.",
                            "Check her date of birth and whether she is a mother.")
                    .distorts(V9)
                    .rows(
                            HEADER,
                            row -> row.in(MOTHER, CodeSets.YES)
                                    && Cohort.under(11, row, row.year().start())),
            rule("621")
                    .flags(HEADER, DOB, MC_DOB)
                    .error(
                            "The child of the girl was born before herself, or on that day.",
                            "Put right the date that is wrong.")
                    .distorts(V9)
                    .rows(HEADER, row -> onOrBefore(row.at(MC_DOB), row.at(DOB))),
            rule("624")
                    .flags(HEADER, MC_DOB)
                    .needs(HEADER_LAST_YEAR)
                    .error(
                            "The date of birth of the girl's child is not the one of last year's return.",
                            "Put right whichever year is wrong.")
                    .pairs(HEADER, HEADER_LAST_YEAR, (now, last) -> last.given(MC_DOB) && now.differs(MC_DOB, last)),
            rule("626")
                    .flags(HEADER, MOTHER, MC_DOB)
                    .needs(HEADER_LAST_YEAR)
                    .error(
                            "The girl was no mother in last year's return, but her child was born before this year.",
                            "Put right last year's return, or the date of birth.")
                    .pairs(
                            HEADER,
                            HEADER_LAST_YEAR,
                            (now, last) -> now.in(MOTHER, CodeSets.YES)
                                    && last.in(MOTHER, NOT_A_MOTHER)
                                    && before(now.at(MC_DOB), now.year().start())));

    static final List<Rule> RULES =
            Stream.of(HEADERS, MotherInCareRules.RULES).flatMap(List::stream).toList();

    private MotherRules() {}

    private static boolean isLookedAfter(Row header) {
        return header.child() != null && header.child().has(EPISODES);
    }
}
