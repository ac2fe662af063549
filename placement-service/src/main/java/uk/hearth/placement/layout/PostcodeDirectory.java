package uk.hearth.placement.layout;

import org.jspecify.annotations.Nullable;

/** Where postcodes are. */
public interface PostcodeDirectory {

    /** The place of a postcode in upper case without spaces; null when the directory has it not. */
    @Nullable
    Place find(String postcode);

    /** @param area the upper-tier area's ONS code; eastings and northings in metres, null when there is no grid reference */
    record Place(
            String area,
            @Nullable Integer easting,
            @Nullable Integer northing) {}
}
