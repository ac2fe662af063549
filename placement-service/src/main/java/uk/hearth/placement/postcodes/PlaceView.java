package uk.hearth.placement.postcodes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a postcode is; all but {@code found} are absent if it was not found.
 *
 * @param area code of the district, borough or unitary authority; outside England of the country, if no more is known
 * @param placementAuthority code of the council for children there; SCO, WAL or NIR outside England
 */
public record PlaceView(
        boolean found,
        @Nullable Precision precision,
        @Schema(examples = "E07000241") @Nullable String area,
        @Schema(examples = "E10000015") @Nullable String placementAuthority,
        @Nullable Location location) {

    static PlaceView of(PostcodeDirectory directory, int place, Geography own) {
        return place == PostcodeDirectory.UNKNOWN
                ? new PlaceView(false, null, null, null, null)
                : new PlaceView(
                        true,
                        directory.precision(place),
                        directory.area(place),
                        directory.placementAuthority(place),
                        directory.location(place, own));
    }
}
