package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether what is said of the adopters (AD1) is whole, and fits together. */
final class AdopterRules {

    private static final Codes ONE = codes("M1 F1");
    private static final Codes DIFFERENT_SEX = codes("MF");
    private static final Codes SAME_SEX = codes("MM FF");
    private static final Codes TWO = codes("2");

    static final List<Rule> RULES = List.of(
            rule("151")
                    .flags(AD1, ColumnSets.ADOPTION)
                    .error(
                            "Some of the adoption answers are given, and some are not.",
                            "Fill in the rest; leave all of them blank if the child was not adopted.")
                    .distorts(A1, A2, A10)
                    .looking(AdopterRules::halfFilled),
            rule("511")
                    .flags(AD1, NB_ADOPTR, SEX_ADOPTR)
                    .error(
                            "There are two adopters, but their sex is given as that of one.",
                            "Use MM, FF or MF, or put right the number of adopters.")
                    .rows(AD1, row -> row.in(NB_ADOPTR, TWO) && row.in(SEX_ADOPTR, ONE)),
            unfit("514", "L0", "one person alone", ONE),
            unfit("517", "L3", "an unmarried couple of different sex", DIFFERENT_SEX),
            unfit("518", "L4", "an unmarried couple of the same sex", SAME_SEX),
            unfit("519", "L2", "civil partners", codes("MM FF MF")),
            unfit("520", "L11", "a married couple of different sex", DIFFERENT_SEX),
            unfit("524", "L12", "a married couple of the same sex", SAME_SEX));

    private AdopterRules() {}

    private static void halfFilled(CaseData data, Flags flags) {
        for (var row : data.rows(AD1)) {
            if (row.anyGiven(ColumnSets.ADOPTION)) {
                var blank = Stream.of(ColumnSets.ADOPTION).filter(row::blank).toList();
                if (!blank.isEmpty()) {
                    flags.mark(row, blank);
                }
            }
        }
    }

    private static Rule unfit(String code, String status, String who, Codes sexes) {
        var statuses = codes(status);
        return rule(code)
                .flags(AD1, LS_ADOPTR, SEX_ADOPTR)
                .error(
                        "By their legal status (" + status + ") the adopters are " + who
                                + ", but their sex does not fit.",
                        "Use one of: " + sexes + "; or put right the legal status.")
                .rows(AD1, row -> row.in(LS_ADOPTR, statuses) && !row.in(SEX_ADOPTR, sexes));
    }
}
