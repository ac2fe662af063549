package uk.hearth.placement.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a return is read against and does not bring itself.
 *
 * @param ownAreas the areas of the postcode directory that the authority is
 * @param postcodes null when none is loaded
 * @param providers Ofsted's list by URN, null when none is loaded
 */
public record Surroundings(
        Set<String> ownAreas,
        @Nullable PostcodeDirectory postcodes,
        @Nullable Map<String, List<Provider>> providers) {

    /** Nothing is known but the authority's own area. */
    public static Surroundings of(String authority) {
        return new Surroundings(Set.of(authority), null, null);
    }
}
