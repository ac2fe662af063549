package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.HEADER_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;

/** Whether a child is the same child as last year, and has a pupil number or a reason for none. */
final class IdentityRules {

    private static final Codes UNKNOWN_SEX = codes("U");
    private static final Codes NOT_YET_OF_SCHOOL_AGE = codes("UN1");
    private static final Codes NEWLY_LOOKED_AFTER = codes("UN4");

    static final List<Rule> RULES = List.of(
            unlikeLastYear("202", SEX, "sex", V9),
            rule("203")
                    .flags(HEADER, DOB)
                    .needs(HEADER_LAST_YEAR)
                    .error(
                            "The date of birth is not the one of last year's return.",
                            "Check it against the birth certificate; put right whichever year is wrong.")
                    .distorts(V9, S3, P6, P7, H5, C1)
                    .pairs(
                            HEADER,
                            HEADER_LAST_YEAR,
                            (now, last) -> (now.dated(DOB) || last.dated(DOB)) && now.differs(DOB, last)),
            unlikeLastYear("204", ETHNIC, "ethnic background", V9),
            rule("208")
                    .flags(HEADER, UPN)
                    .needs(HEADER_LAST_YEAR)
                    .error(
                            "The unique pupil number has changed since last year's return.",
                            "A number stays with a child for life: check it with the school. From a reason for none"
                                    + " (UN1 to UN5) it may only become a number.")
                    .pairs(HEADER, HEADER_LAST_YEAR, (now, last) -> now.differs(UPN, last) && !mayBecome(last, now)),
            rule("209")
                    .flags(HEADER, UPN, DOB)
                    .error(
                            "The child is of school age, but the reason for no pupil number is UN1 (not yet of school"
                                    + " age).",
                            "Give the number, or another reason.")
                    .rows(
                            HEADER,
                            row -> row.in(UPN, NOT_YET_OF_SCHOOL_AGE)
                                    && onOrBefore(
                                            plusYears(row.at(DOB), 4),
                                            Day.of(row.year().year() - 2, 8, 31))),
            rule("210")
                    .flags(HEADER, UPN)
                    .flags(EPISODES, DECOM)
                    .error(
                            "The reason for no pupil number is UN4 (newly looked after), but care began before the last"
                                    + " week of the year.",
                            "Give the number, or another reason.")
                    .children(IdentityRules::notNewlyLookedAfter),
            rule("232")
                    .flags(HEADER, SEX)
                    .query("The sex is given as unknown.", "Give it if it is known; accept it if it is not.")
                    .distorts(V9)
                    .rows(HEADER, row -> row.in(SEX, UNKNOWN_SEX)),
            rule("442")
                    .flags(HEADER, UPN)
                    .needs(EPISODES)
                    .error("There is no unique pupil number.", "Give it, or UN1 to UN5 to say why there is none.")
                    .rows(HEADER, row -> row.blank(UPN) && isLookedAfter(row.child())),
            rule("444")
                    .flags(HEADER, UPN)
                    .error(
                            "Two or more children have the same unique pupil number.",
                            "Check whose it is; if they are one child under two ids, keep one.")
                    .distorts(V1)
                    .looking(IdentityRules::sharedNumbers));

    private IdentityRules() {}

    private static Rule unlikeLastYear(String code, Column column, String what, Indicator distorts) {
        return rule(code)
                .flags(HEADER, column)
                .needs(HEADER_LAST_YEAR)
                .error(
                        "The " + what + " is not the one of last year's return.",
                        "Put right whichever year is wrong, or accept it if it was corrected.")
                .distorts(distorts)
                .pairs(HEADER, HEADER_LAST_YEAR, (now, last) -> now.differs(column, last));
    }

    private static boolean mayBecome(Row last, Row now) {
        boolean noneLastYear = last.blank(UPN) || last.in(UPN, CodeSets.NO_UPN);
        if (noneLastYear && now.givenNotIn(UPN, CodeSets.NO_UPN)) {
            return true;
        }
        boolean youngOrBlank = last.blank(UPN) || last.in(UPN, NOT_YET_OF_SCHOOL_AGE);
        return youngOrBlank && now.in(UPN, CodeSets.NO_UPN) && (last.blank(UPN) || !now.in(UPN, NOT_YET_OF_SCHOOL_AGE));
    }

    private static void notNewlyLookedAfter(Child child, Flags flags) {
        var first = child.episodes().first();
        int lastWeek = Day.of(child.year().year(), 3, 24);
        if (first == null || child.episodes().stream().anyMatch(row -> onOrAfter(row.at(DECOM), lastWeek))) {
            return;
        }
        for (var header : child.rows(HEADER)) {
            if (header.in(UPN, NEWLY_LOOKED_AFTER)) {
                flags.mark(header);
                flags.mark(first);
            }
        }
    }

    private static boolean isLookedAfter(@Nullable Child child) {
        return child != null && child.episodes().stream().anyMatch(row -> !row.in(LS, CodeSets.SHORT_BREAKS));
    }

    private static void sharedNumbers(CaseData data, Flags flags) {
        var firstWith = new HashMap<Integer, Row>();
        for (var row : data.rows(HEADER)) {
            if (row.givenNotIn(UPN, CodeSets.NO_UPN)) {
                var first = firstWith.putIfAbsent(row.at(UPN), row);
                if (first != null) {
                    flags.mark(first);
                    flags.mark(row);
                }
            }
        }
    }
}
