package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * A revision of what a measure was in a period.
 *
 * @param value absent where the audience may not see it
 * @param projected whether it is what is expected, not what was
 * @param rule by which a figure of this service was worked out of returns; absent where it was told
 * @param supersededAt absent while it is the current one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureReading(
        @Schema(examples = "SC-01") String commitment,
        @Schema(examples = "looked_after") String measure,
        ReportingPeriod period,
        @Schema(examples = "472") @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean projected,
        @Nullable String note,
        @Nullable String source,
        @Schema(examples = "P11/1") @Nullable String rule,
        int revision,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    Measure.Key key() {
        return new Measure.Key(commitment, measure);
    }

    LocalDate day() {
        return period.lastDay();
    }

    /** The same with nothing of what it says. */
    MeasureReading hidden() {
        return told(null);
    }

    /** The same with this value, without the counts behind it and what was noted of it. */
    MeasureReading told(@Nullable BigDecimal shown) {
        return new MeasureReading(
                commitment,
                measure,
                period,
                shown,
                null,
                null,
                projected,
                null,
                source,
                rule,
                revision,
                recordedBy,
                recordedAt,
                supersededAt);
    }

    boolean says(SetReading set) {
        return set.equals(new SetReading(
                value == null ? BigDecimal.ZERO : sameScale(set.value(), value),
                same(set.numerator(), numerator),
                same(set.denominator(), denominator),
                projected,
                note,
                source));
    }

    /** 12 and 12.0 are one value. */
    private static BigDecimal sameScale(BigDecimal set, BigDecimal kept) {
        return set.compareTo(kept) == 0 ? set : kept;
    }

    private static @Nullable BigDecimal same(@Nullable BigDecimal set, @Nullable BigDecimal kept) {
        return set == null || kept == null ? kept : sameScale(set, kept);
    }
}
