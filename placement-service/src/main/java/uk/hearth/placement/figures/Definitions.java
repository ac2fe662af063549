package uk.hearth.placement.figures;

import java.util.List;
import java.util.stream.Stream;

/** Every indicator that the return can give. */
final class Definitions {

    static final List<Definition> ALL = Stream.of(
                    VolumeFigures.ALL,
                    MixFigures.ALL,
                    StabilityFigures.ALL,
                    PlacementFigures.ALL,
                    DistanceFigures.ALL,
                    InspectionFigures.ALL,
                    ReviewFigures.ALL,
                    HealthFigures.ALL,
                    MissingFigures.ALL,
                    CareLeaverFigures.ALL,
                    AdoptionFigures.ALL,
                    PermanenceFigures.ALL,
                    WorkerFigures.ALL,
                    SufficiencyFigures.ALL)
            .flatMap(List::stream)
            .toList();

    private Definitions() {}

    /** One, or the parts of a mix; none for an id that there is not. */
    static List<Definition> of(String id) {
        return ALL.stream().filter(definition -> definition.id().equals(id)).toList();
    }
}
