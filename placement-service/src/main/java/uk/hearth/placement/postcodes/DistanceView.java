package uk.hearth.placement.postcodes;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A distance; what cannot be known of it is absent.
 *
 * @param miles in a straight line, to one decimal
 * @param precision whether both postcodes were found, or a sector stands for one of them
 * @param location of the placement, in or out of the authority's own area
 * @param twentyMilesOrMore the one form in which it is published
 * @param twentyMilesOrMoreAndOutside the other: as far as that, and outside the authority's own area
 */
public record DistanceView(
        @Schema(examples = "27.8") @Nullable BigDecimal miles,
        @Nullable Precision precision,
        @Nullable Location location,
        @Nullable Boolean twentyMilesOrMore,
        @Nullable Boolean twentyMilesOrMoreAndOutside) {

    static DistanceView of(PostcodeDirectory directory, int home, int placement, Geography own) {
        var location = placement == PostcodeDirectory.UNKNOWN ? null : directory.location(placement, own);
        return directory
                .distance(home, placement)
                .map(distance -> new DistanceView(
                        distance.miles(),
                        distance.precision(),
                        location,
                        distance.isTwentyMilesOrMore(),
                        distance.isTwentyMilesOrMore() && location == Location.OUT))
                .orElseGet(() -> new DistanceView(null, null, location, null, null));
    }
}
