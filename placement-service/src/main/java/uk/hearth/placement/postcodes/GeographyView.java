package uk.hearth.placement.postcodes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An authority's own areas.
 *
 * @param areas codes of the postcode directory, in order
 * @param version 0 while nothing was set, and the area is that of the authority's own code
 */
public record GeographyView(@Schema(examples = "E09000011") String authority, List<String> areas, int version) {

    static GeographyView of(Geography geography) {
        return new GeographyView(
                geography.authority(), geography.areas().stream().sorted().toList(), geography.version());
    }
}
