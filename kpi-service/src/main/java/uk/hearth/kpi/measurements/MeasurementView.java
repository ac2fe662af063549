package uk.hearth.kpi.measurements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * One revision of a figure.
 *
 * @param breakdown the part of the whole it is about: none, one or two pairs
 * @param value in the indicator's unit; absent where {@code missing} says why
 * @param asAt when the source worked it out, where the import said so
 * @param revision counts from 1
 * @param importId the import that brought it
 * @param supersededAt absent while it is the current one; the instant of its recording, if it was older than that
 * @param restores the earlier revision that it makes current again, since the import in between was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasurementView(
        String authority,
        String indicator,
        ReportingPeriod period,
        List<Pair> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Missing missing,
        boolean provisional,
        @Nullable String note,
        @Nullable String source,
        @Nullable Instant asAt,
        int revision,
        UUID importId,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        @Nullable Integer restores) {

    /** One dimension and the category of it. */
    public record Pair(
            @Schema(examples = "ethnicity") String dimension,
            @Schema(examples = "Mixed") String category) {}

    /** The figure alone. */
    public Measurement measurement() {
        return new Measurement(indicator, period, value, numerator, denominator, missing, null, provisional, source);
    }

    /** The same revision as an audience may know it; what officers noted beside it is not for those outside. */
    MeasurementView as(Measurement shown) {
        return new MeasurementView(
                authority,
                indicator,
                period,
                breakdown,
                shown.value(),
                shown.numerator(),
                shown.denominator(),
                shown.missing(),
                shown.provisional(),
                null,
                shown.source(),
                asAt,
                revision,
                importId,
                recordedAt,
                supersededAt,
                restores);
    }

    static List<Pair> pairs(String dimension, String category, String dimension2, String category2) {
        var pairs = new ArrayList<Pair>();
        if (!dimension.isEmpty()) {
            pairs.add(new Pair(dimension, category));
        }
        if (!dimension2.isEmpty()) {
            pairs.add(new Pair(dimension2, category2));
        }
        return List.copyOf(pairs);
    }
}
