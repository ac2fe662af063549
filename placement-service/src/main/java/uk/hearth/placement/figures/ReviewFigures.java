package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.Set;

/** Reviews: indicators.md, R1 and R2. Visits and plans are not in the return. */
final class ReviewFigures {

    private static final int FOUR = 4;
    private static final Set<String> TOOK_PART = Set.of("PN1", "PN2", "PN3", "PN5", "PN6");

    static final List<Definition> ALL = List.of(
            of(
                    "R1",
                    "Children whose reviews were all in time",
                    Unit.PERCENT,
                    "Those of whom every review that fell due in the 12 months was held by its day",
                    "Children looked after with a review that fell due in the 12 months",
                    12,
                    (child, tally) -> {
                        var due = child.reviewDates();
                        if (due.due() > 0) {
                            tally.add(child.day(), due.late() == 0);
                        }
                    }),
            of(
                    "R1b",
                    "Reviews in time",
                    Unit.PERCENT,
                    "Those held by their day",
                    "Reviews that fell due in the 12 months, of children looked after",
                    12,
                    (child, tally) -> {
                        var due = child.reviewDates();
                        if (due.due() > 0) {
                            tally.add(child.day(), (long) due.due() - due.late(), due.due());
                        }
                    }),
            of(
                    "R2",
                    "Participation in reviews",
                    Unit.PERCENT,
                    "Those in which the child took part (PN1, PN2, PN3, PN5, PN6)",
                    "Reviews in the 12 months, of children aged four and over (without PN0)",
                    12,
                    ReviewFigures::participation));

    private ReviewFigures() {}

    private static void participation(ChildOn child, Tally tally) {
        var year = child.counted().year();
        for (var review : child.record().reviews()) {
            if (review.startsIn(year)
                    && !review.code().isEmpty()
                    && !review.code().equals("PN0")
                    && child.ageOn(review.start()) >= FOUR) {
                tally.add(review.start(), TOOK_PART.contains(review.code()));
            }
        }
    }
}
