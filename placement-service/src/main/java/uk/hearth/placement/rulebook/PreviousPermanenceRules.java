package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.DATE_PERM;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.LA_PERM;
import static uk.hearth.placement.layout.Column.PREV_PERM;
import static uk.hearth.placement.layout.Column.RNE;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.V5;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Children who came back into care from adoption, special guardianship or a child arrangements order. */
final class PreviousPermanenceRules {

    private static final TableName TABLE = TableName.PREV_PERM;
    private static final Codes KINDS = codes("P1 P2 P3 P4 Z1");
    private static final Codes NONE = codes("Z1");
    private static final int COLLECTED_FROM = Day.of(2016, 4, 1);

    /** The DfE's three-digit codes, those of authorities made since 2019 too, and the other countries. */
    private static final Codes AUTHORITIES = codes("201 202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304"
            + " 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 330 331 332 333 334 335 336 340 341 342"
            + " 343 344 350 351 352 353 354 355 356 357 358 359 370 371 372 373 380 381 382 383 384 390 391 392 393 394"
            + " 420 800 801 802 803 805 806 807 808 810 811 812 813 815 816 821 822 823 825 826 830 831 835 836 837 838"
            + " 839 840 841 845 846 850 851 852 855 856 857 860 861 865 866 867 868 869 870 871 872 873 874 876 877 878"
            + " 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 908 909 916 919 921 925 926 928"
            + " 929 931 933 935 936 937 938 940 941 942 943 999 WAL SCO NUK NIR");

    static final List<Rule> RULES = List.of(
            rule("630")
                    .flags(EPISODES, RNE)
                    .needs(TABLE)
                    .error(
                            "Care began this year, but what the child's permanence was before is missing or not whole.",
                            "Give PREV_PERM; unless there was none (Z1) also LA_PERM and DATE_PERM.")
                    .distorts(V5)
                    .rows(EPISODES, row -> isStartOfYear(row) && lacksPermanence(row.child())),
            FieldRules.notInList(rule("631"), TABLE, PREV_PERM, KINDS, "The previous permanence", V5),
            rule("632")
                    .flags(TABLE, DATE_PERM)
                    .flags(EPISODES, DECOM)
                    .error(
                            "The day of the previous permanence is not written as it must be, or is not before care began.",
                            "Write dd/mm/yyyy, with zz for a part that is not known, and a day before the first episode.")
                    .distorts(V5)
                    .children(PreviousPermanenceRules::notBeforeCare),
            rule("633")
                    .flags(TABLE, LA_PERM)
                    .error(
                            "The authority of the previous permanence is not one of the codes.",
                            "Use the DfE's three-digit code, WAL, SCO, NIR or NUK, or 999 if it is not known.")
                    .distorts(V5)
                    .rows(TABLE, row -> row.givenNotIn(LA_PERM, AUTHORITIES)),
            rule("634")
                    .flags(TABLE, PREV_PERM, LA_PERM, DATE_PERM)
                    .flags(EPISODES, DECOM)
                    .error(
                            "The child came into care before 1 April 2016, when previous permanence was not collected.",
                            "Take the row out, or put right the episodes.")
                    .distorts(V5)
                    .children(PreviousPermanenceRules::beforeItWasCollected),
            rule("635")
                    .flags(TABLE, LA_PERM, DATE_PERM, PREV_PERM)
                    .error(
                            "There is an authority or a day of a previous permanence, but it is said that there was none.",
                            "Give PREV_PERM P1 to P4, or leave the others blank.")
                    .distorts(V5)
                    .rows(
                            TABLE,
                            row -> row.anyGiven(LA_PERM, DATE_PERM)
                                    && (row.blank(PREV_PERM) || row.in(PREV_PERM, NONE))));

    private PreviousPermanenceRules() {}

    private static boolean isStartOfYear(Row episode) {
        return episode.in(RNE, CodeSets.STARTED)
                && onOrAfter(episode.at(DECOM), episode.year().start());
    }

    private static boolean lacksPermanence(@Nullable Child child) {
        return child != null
                && (!child.has(TABLE) || child.rows(TABLE).stream().anyMatch(PreviousPermanenceRules::isNotWhole));
    }

    private static boolean isNotWhole(Row row) {
        return row.blank(PREV_PERM) || (!row.in(PREV_PERM, NONE) && row.anyBlank(LA_PERM, DATE_PERM));
    }

    private static void notBeforeCare(Child child, Flags flags) {
        var first = child.episodes().first();
        for (var row : child.rows(TABLE)) {
            if (first != null && row.given(DATE_PERM)) {
                var day = PartlyKnownDay.parse(row.text(DATE_PERM));
                if (day == null || !day.mayBeBefore(first.at(DECOM))) {
                    flags.mark(row);
                    flags.mark(first);
                }
            }
        }
    }

    private static void beforeItWasCollected(Child child, Flags flags) {
        var dated =
                child.rows(EPISODES).stream().filter(row -> row.dated(DECOM)).toList();
        if (dated.isEmpty() || !dated.stream().allMatch(row -> before(row.at(DECOM), COLLECTED_FROM))) {
            return;
        }
        for (var row : child.rows(TABLE)) {
            if (row.anyGiven(PREV_PERM, LA_PERM, DATE_PERM)) {
                flags.mark(row);
                flags.mark(child.rows(EPISODES));
            }
        }
    }
}
