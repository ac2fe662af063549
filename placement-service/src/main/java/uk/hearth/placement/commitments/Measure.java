package uk.hearth.placement.commitments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what a commitment is measured.
 *
 * @param link the indicator's code in kpi-service, or the id of this service's figure
 * @param baseline where it starts; the first reading where there is none
 */
public record Measure(
        @Schema(examples = "SC-01") String commitment,
        @Schema(examples = "looked_after") String code,
        String title,
        MeasureUnit unit,
        Polarity polarity,
        Counting counting,
        MeasureSource source,
        @Schema(examples = "CLA-NUM") @Nullable String link,
        @Nullable String partOf,
        boolean people,
        @Nullable Baseline baseline,
        @Nullable MeasureTarget target,
        List<MeasureStep> milestones,
        int version) {

    Key key() {
        return new Key(commitment, code);
    }

    /** Which measure of an authority. */
    record Key(String commitment, String measure) {}

    SetMeasure asSet() {
        return new SetMeasure(
                title, unit, polarity, counting, source, link, partOf, people, baseline, target, milestones);
    }

    /** The same from another start. */
    Measure startingAt(@Nullable Baseline start) {
        return new Measure(
                commitment,
                code,
                title,
                unit,
                polarity,
                counting,
                source,
                link,
                partOf,
                people,
                start,
                target,
                milestones,
                version);
    }

    /** Whether a small number of it could tell of somebody. */
    boolean countsPeople() {
        return people && unit == MeasureUnit.COUNT;
    }
}
