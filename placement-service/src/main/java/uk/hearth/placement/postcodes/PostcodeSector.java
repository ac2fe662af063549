package uk.hearth.placement.postcodes;

import java.util.List;
import java.util.Map;

/**
 * Some hundred postcodes that differ only in their last two letters.
 *
 * @param code without a space, such as {@code AL100}
 * @param area code of the district or unitary authority in which most of it lies
 * @param easting metres, the mean of its postcodes
 * @param northing metres, the mean of its postcodes
 */
public record PostcodeSector(String code, String area, int easting, int northing, int postcodes) {

    /** Every sector of England. */
    public static List<PostcodeSector> ofEngland() {
        return ShippedTables.sectors();
    }

    /** The county council of each district that has one, by the district's code. */
    public static Map<String, String> counties() {
        return ShippedTables.counties();
    }

    /** The council for children of the sector's area: its county, or the area itself. */
    public String upper() {
        return counties().getOrDefault(area, area);
    }
}
