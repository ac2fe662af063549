package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether it is said of every girl who was looked after, and of her only, if she is a mother. */
final class MotherInCareRules {

    static final List<Rule> RULES = List.of(
            rule("165")
                    .flags(HEADER, MOTHER, SEX)
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "Whether the child is a mother is missing, is neither 0 nor 1, or is given where it does not"
                                    + " apply.",
                            "Give 0 or 1 for a girl who was looked after in the year; leave it blank otherwise.")
                    .children(MotherInCareRules::wrongAnswers),
            rule("393")
                    .flags(HEADER, MOTHER)
                    .needs(EPISODES)
                    .error("It is not said whether the girl is a mother.", "Give MOTHER: 0 or 1.")
                    .rows(
                            HEADER,
                            row -> row.in(SEX, CodeSets.FEMALE)
                                    && row.blank(MOTHER)
                                    && row.child() != null
                                    && row.child().rows(EPISODES).stream().anyMatch(MotherInCareRules::isNoBreak)),
            rule("607")
                    .flags(EPISODES, DEC, REC, LS)
                    .flags(HEADER, MOTHER, SEX)
                    .error(
                            "The girl left care in the year, and it is not said whether she is a mother.",
                            "Give MOTHER: 0 or 1.")
                    .pairs(
                            EPISODES,
                            HEADER,
                            (episode, header) ->
                                    endedCare(episode) && header.in(SEX, CodeSets.FEMALE) && header.blank(MOTHER)),
            rule("625")
                    .flags(HEADER, MC_DOB)
                    .flags(EPISODES, DEC)
                    .error(
                            "The girl's child was born after the end of the year, or after she had left care.",
                            "Put right the date of birth; or leave MOTHER and MC_DOB as they were while she was in care.")
                    .children(MotherInCareRules::bornLater),
            rule("628")
                    .flags(HEADER, MOTHER)
                    .needs(EPISODES, OC3)
                    .error(
                            "The young person is a care leaver who was not looked after this year, so MOTHER does not"
                                    + " apply.",
                            "Leave it blank.")
                    .rows(
                            HEADER,
                            row -> row.given(MOTHER)
                                    && row.child() != null
                                    && !row.child().has(EPISODES)
                                    && hasLeaverAnswers(row.child())));

    private MotherInCareRules() {}

    private static void wrongAnswers(Child child, Flags flags) {
        var episodes = child.rows(EPISODES).stream()
                .filter(MotherInCareRules::isNoBreak)
                .toList();
        if (episodes.isEmpty()) {
            return;
        }
        boolean inYear = episodes.stream().anyMatch(MotherInCareRules::isInYear);
        for (var header : child.rows(HEADER)) {
            if (isWrong(header, inYear, hasLeaverAnswers(child))) {
                flags.mark(header);
                flags.mark(child.rows(OC3));
            }
        }
    }

    private static boolean isWrong(Row header, boolean inYear, boolean leaver) {
        boolean female = header.in(SEX, CodeSets.FEMALE);
        return header.givenNotIn(MOTHER, CodeSets.YES_OR_NO)
                || (header.given(MOTHER) && header.in(SEX, CodeSets.MALE))
                || (female && header.blank(MOTHER) && inYear)
                || (female && header.given(MOTHER) && !inYear && leaver);
    }

    private static boolean isInYear(Row episode) {
        var year = episode.year();
        return onOrBefore(episode.at(DECOM), year.end())
                && onOrAfter(Day.orElse(episode.at(DEC), year.end()), year.start());
    }

    private static boolean endedCare(Row episode) {
        return within(episode.at(DEC), episode.year().start(), episode.year().end())
                && episode.givenNotIn(REC, CodeSets.NEXT_EPISODE)
                && isNoBreak(episode);
    }

    private static void bornLater(Child child, Flags flags) {
        if (!child.has(EPISODES)) {
            return;
        }
        var last = lastEnded(child);
        boolean open = child.rows(EPISODES).stream().anyMatch(row -> row.blank(DEC));
        for (var header : child.rows(HEADER)) {
            int born = header.at(MC_DOB);
            boolean afterCare = !open && last != null && after(born, last.at(DEC));
            if (after(born, header.year().end()) || afterCare) {
                flags.mark(header);
                if (last != null) {
                    flags.mark(last);
                }
            }
        }
    }

    /** The episode with the latest DEC, ties: the one higher in the file. */
    private static @Nullable Row lastEnded(Child child) {
        return child.rows(EPISODES).stream()
                .filter(row -> row.dated(DEC))
                .reduce((last, row) -> after(row.at(DEC), last.at(DEC)) ? row : last)
                .orElse(null);
    }

    private static boolean isNoBreak(Row episode) {
        return !episode.in(LS, CodeSets.SHORT_BREAKS);
    }

    private static boolean hasLeaverAnswers(Child child) {
        return child.rows(OC3).stream().anyMatch(row -> row.anyGiven(ColumnSets.CARE_LEAVER));
    }
}
