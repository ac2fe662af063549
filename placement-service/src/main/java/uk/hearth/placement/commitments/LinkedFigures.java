package uk.hearth.placement.commitments;

import java.util.Optional;
import uk.hearth.placement.figures.DefinitionView;
import uk.hearth.placement.figures.DefinitionsResource;
import uk.hearth.placement.figures.Unit;

/** Which of this service's figures a measure can be linked to: those that are one number as at a day. */
final class LinkedFigures {

    private LinkedFigures() {}

    /** In what the figure is counted; empty if there is none of this id, or it is a mix. */
    static Optional<MeasureUnit> unit(String id) {
        return DefinitionsResource.all().stream()
                .filter(definition -> definition.indicator().equals(id) && definition.dimension() == null)
                .findFirst()
                .map(DefinitionView::unit)
                .map(LinkedFigures::unit);
    }

    private static MeasureUnit unit(Unit unit) {
        return switch (unit) {
            case COUNT -> MeasureUnit.COUNT;
            case PERCENT -> MeasureUnit.PERCENT;
            case DAYS -> MeasureUnit.DAYS;
            case SCORE, EACH -> MeasureUnit.SCORE;
        };
    }
}
