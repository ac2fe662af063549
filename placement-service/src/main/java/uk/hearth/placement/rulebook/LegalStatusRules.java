package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.REVIEWS;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a legal status can be, lasts no longer than the law lets it, and goes with the rest. */
final class LegalStatusRules {

    private static final Codes EACH_BREAK = codes("V3");
    private static final Codes AGREED_BREAKS = codes("V4");
    private static final Codes LONG_TERM_FOSTERING = codes("U1 U4");

    /** Placement orders came with section 21 of the Adoption and Children Act 2002, in force on this day. */
    private static final int PLACEMENT_ORDERS_FROM = Day.of(2005, 12, 1);

    private static final List<Rule> OTHERS = List.of(
            rule("366")
                    .flags(EPISODES, RNE)
                    .error(
                            "A short break (V3) does not begin a period of care.",
                            "Use S: each of a series of short breaks is a period of its own.")
                    .distorts(V1, V3)
                    .rows(EPISODES, row -> row.in(LS, EACH_BREAK) && !row.in(RNE, CodeSets.STARTED)),
            rule("384")
                    .flags(EPISODES, PLACE, LS)
                    .error(
                            "A child on short breaks is not in long-term foster care.",
                            "Put right the placement or the legal status.")
                    .distorts(V1, P1)
                    .rows(EPISODES, row -> row.in(LS, CodeSets.SHORT_BREAKS) && row.in(PLACE, LONG_TERM_FOSTERING)),
            rule("399")
                    .flags(EPISODES, LS)
                    .flags(HEADER, MOTHER)
                    .flags(REVIEWS, REVIEW, REVIEW_CODE)
                    .error(
                            "All episodes of the child are short breaks, but there are reviews, or an answer on being a"
                                    + " mother.",
                            "Take those out, or put right the legal status.")
                    .distorts(V1, R1, R2)
                    .children(LegalStatusRules::breaksWithMore),
            rule("426")
                    .flags(EPISODES, LS)
                    .error(
                            "Some of the child's short breaks are recorded one by one (V3), some as a series (V4).",
                            "Use one of the two for the whole year.")
                    .distorts(V1)
                    .children(LegalStatusRules::bothKindsOfBreaks),
            rule("446")
                    .flags(EPISODES, LS, DECOM)
                    .error(
                            "There were no placement orders before 1 December 2005.",
                            "Put right the legal status or the day when it began.")
                    .distorts(V8, A2, A16)
                    .rows(
                            EPISODES,
                            row -> row.in(LS, CodeSets.PLACEMENT_ORDER)
                                    && before(row.at(DECOM), PLACEMENT_ORDERS_FROM)));

    static final List<Rule> RULES =
            Stream.of(OTHERS, LegalLimitRules.RULES).flatMap(List::stream).toList();

    private LegalStatusRules() {}

    private static void breaksWithMore(Child child, Flags flags) {
        var episodes = child.rows(EPISODES);
        if (episodes.isEmpty() || !episodes.stream().allMatch(row -> row.in(LS, CodeSets.SHORT_BREAKS))) {
            return;
        }
        boolean mother = child.rows(HEADER).stream().anyMatch(row -> row.given(MOTHER));
        var reviews = child.rows(REVIEWS).stream()
                .filter(row -> mother || row.anyGiven(REVIEW, REVIEW_CODE))
                .toList();
        if (mother || !reviews.isEmpty()) {
            flags.mark(episodes);
            flags.mark(child.rows(HEADER));
            flags.mark(reviews);
        }
    }

    private static void bothKindsOfBreaks(Child child, Flags flags) {
        if (has(child, EACH_BREAK) && has(child, AGREED_BREAKS)) {
            child.rows(EPISODES).stream()
                    .filter(row -> row.in(LS, CodeSets.SHORT_BREAKS))
                    .forEach(flags::mark);
        }
    }

    private static boolean has(Child child, Codes status) {
        return child.rows(EPISODES).stream().anyMatch((Row row) -> row.in(LS, status));
    }
}
