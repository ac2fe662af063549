package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import uk.hearth.placement.providers.Judgements;

/**
 * How good Ofsted found the provision that children are placed with: indicators.md, P12. A fostering household goes by its
 * agency, which is whose URN a return gives; what has no URN, or had not been judged by the day, is in neither part.
 */
final class InspectionFigures {

    static final String ID = "P12";

    static final List<Definition> ALL = List.of(of(
            ID,
            "In provision judged good or outstanding",
            Unit.PERCENT,
            "Those in provision that Ofsted had last judged good or outstanding; in supported accommodation, consistently"
                    + " strong",
            "Children looked after in provision that Ofsted had judged by the day",
            0,
            InspectionFigures::count));

    private InspectionFigures() {}

    private static void count(ChildOn child, Tally tally) {
        if (child.isLookedAfter()) {
            var counted = child.counted();
            var rating = counted.judgements().last(child.episode().urn(), counted.date());
            if (rating != null) {
                tally.add(child.day(), Judgements.isGood(rating));
            }
        }
    }
}
