package uk.hearth.placement.postcodes;

import java.util.Set;

/**
 * The areas of the postcode directory that are an authority's own.
 *
 * @param areas codes of districts, unitary authorities or counties; a county is all its districts
 */
public record Geography(String authority, Set<String> areas, int version) {

    public Geography {
        areas = Set.copyOf(areas);
    }

    /** What holds where nothing else was said: the area of the authority's own code. */
    public static Geography ownCode(String authority) {
        return new Geography(authority, Set.of(authority), 0);
    }

    boolean holds(String area, String upper) {
        return areas.contains(area) || areas.contains(upper);
    }
}
