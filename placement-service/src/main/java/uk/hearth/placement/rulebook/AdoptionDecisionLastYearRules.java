package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether decisions for adoption go on from last year's return. */
final class AdoptionDecisionLastYearRules {

    static final List<Rule> RULES = List.of(
            rule("559")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .needs(PLACED_ADOPTION_LAST_YEAR)
                    .error(
                            "The decision for adoption was made before this year, but last year's return has none.",
                            "Put right the day of the decision, or last year's return.")
                    .distorts(A3, A15)
                    .rows(
                            PLACED_ADOPTION,
                            row -> before(row.at(DATE_PLACED), row.year().start())
                                    && row.child() != null
                                    && row.child().rows(PLACED_ADOPTION_LAST_YEAR).stream()
                                            .noneMatch(last -> last.dated(DATE_PLACED))),
            rule("560")
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                    .needs(PLACED_ADOPTION_LAST_YEAR)
                    .error(
                            "The decision for adoption still stood in last year's return, but has another day in this one.",
                            "Give the day of last year's return; add another row if there was a new decision.")
                    .distorts(A3, A5, A15)
                    .pairs(
                            PLACED_ADOPTION,
                            PLACED_ADOPTION_LAST_YEAR,
                            (now, last) -> last.given(DATE_PLACED)
                                    && last.blank(DATE_PLACED_CEASED)
                                    && now.differs(DATE_PLACED, last)),
            rule("561")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .needs(PLACED_ADOPTION_LAST_YEAR)
                    .error(
                            "The decision for adoption had ceased in last year's return, but is in this one too.",
                            "Take it out; give the new day if there was a new decision.")
                    .distorts(A3, A5, A15)
                    .pairs(
                            PLACED_ADOPTION,
                            PLACED_ADOPTION_LAST_YEAR,
                            (now, last) -> last.given(DATE_PLACED) && hadCeased(last) && now.same(DATE_PLACED, last)),
            rule("584")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .needs(PLACED_ADOPTION_LAST_YEAR)
                    .error(
                            "The decision for adoption of last year's return had ceased, but this one has no day or is no"
                                    + " later.",
                            "Give the day of the new decision, or take it out if there was none.")
                    .distorts(A3, A5, A15)
                    .pairs(
                            PLACED_ADOPTION,
                            PLACED_ADOPTION_LAST_YEAR,
                            (now, last) -> hadCeased(last)
                                    && (now.blank(DATE_PLACED)
                                            || onOrBefore(now.at(DATE_PLACED), last.at(DATE_PLACED)))));

    private AdoptionDecisionLastYearRules() {}

    private static boolean hadCeased(Row last) {
        return last.anyGiven(DATE_PLACED_CEASED, REASON_PLACED_CEASED);
    }
}
