package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.EPISODES_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Condition;
import uk.hearth.placement.rules.Rule;

/** Whether a care leaver's episodes make the young person one: long enough in care, and no longer in it. */
final class CareLeaverEpisodeRules {

    private static final Codes TAKEN_OVER = codes("E3");

    private static final List<TableName> BOTH_YEARS = List.of(EPISODES, OC3, HEADER, EPISODES_LAST_YEAR);

    private static final Condition ALL_HAVE_ROWS = new Condition(
            "A table that it counts days from has no rows",
            data -> BOTH_YEARS.stream().noneMatch(table -> data.rows(table).isEmpty()));

    static final List<Rule> RULES = List.of(
            rule("1001")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES, HEADER, EPISODES_LAST_YEAR)
                    .onlyIf(ALL_HAVE_ROWS)
                    .error(
                            "By two years' episodes the young person is no care leaver: adopted, or looked after for less"
                                    + " than 13 weeks since the 14th birthday, or not since the 16th.",
                            "Check the episodes; take out of OC3 whoever does not belong there.")
                    .distorts(C1, C2, C3)
                    .rows(OC3, row -> row.child() != null && isNoCareLeaver(row.child())),
            rule("1007")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "The young person was still looked after on the last birthday, so has no care leaver answers"
                                    + " this year.",
                            "Take the answers out, or put right the episodes.")
                    .distorts(C1, C2, C3)
                    .pairs(OC3, EPISODES, CareLeaverEpisodeRules::lookedAfterOnBirthday),
            rule("1011")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "Another authority took over the young person's care, so it reports the care leaver.",
                            "Take the answers out, or put right why the last episode ended.")
                    .distorts(C1, C2, C3)
                    .rows(
                            OC3,
                            row -> row.anyGiven(ColumnSets.CARE_LEAVER)
                                    && row.child() != null
                                    && wasTakenOver(row.child())),
            rule("1016")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "The young person left care on or after the 17th or 18th birthday that the answers are about.",
                            "Take the answers out, or put right when the episode ended.")
                    .distorts(C1, C2, C3)
                    .pairs(OC3, EPISODES, CareLeaverEpisodeRules::leftAfterBirthday));

    private CareLeaverEpisodeRules() {}

    private static boolean isNoCareLeaver(Child child) {
        var days = DaysInCare.of(child);
        if (days.endedByAdoption()) {
            return true;
        }
        boolean tooOldToTell = headers(child)
                .anyMatch(row -> Cohort.atLeast(20, row, row.year().end()));
        int birth = headers(child).mapToInt(row -> row.at(DOB)).findFirst().orElse(Integer.MIN_VALUE);
        return !tooOldToTell && (days.since(plusYears(birth, 14)) < 13 * 7 || days.since(plusYears(birth, 16)) < 1);
    }

    private static Stream<Row> headers(Child child) {
        return child.rows(HEADER).stream();
    }

    private static boolean lookedAfterOnBirthday(Row leaver, Row episode) {
        int age = age(leaver);
        int birthday = plusYears(leaver.at(DOB), age);
        return (age == 17 || age == 18)
                && leaver.anyGiven(ColumnSets.CARE_LEAVER)
                && onOrBefore(episode.at(DECOM), birthday)
                && (episode.blank(DEC) || after(episode.at(DEC), birthday));
    }

    private static boolean leftAfterBirthday(Row leaver, Row episode) {
        int age = age(leaver);
        return (age == 17 || age == 18)
                && leaver.anyGiven(ColumnSets.CARE_LEAVER)
                && onOrAfter(episode.at(DEC), plusYears(leaver.at(DOB), age));
    }

    /** 17 or 18 at the end of the year; anything else is 0. */
    private static int age(Row leaver) {
        int end = leaver.year().end();
        if (!Cohort.atLeast(17, leaver, end) || Cohort.atLeast(19, leaver, end)) {
            return 0;
        }
        return Cohort.atLeast(18, leaver, end) ? 18 : 17;
    }

    private static boolean wasTakenOver(Child child) {
        var last = child.episodes().last();
        return last != null && last.in(REC, TAKEN_OVER);
    }
}
