package uk.hearth.placement.postcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where every postcode is: one release, unchanging, for many questions at once. {@link #locate} answers a number that
 * the other questions take, so that a postcode is looked up once however much is asked of it; none of them allocates.
 */
public final class PostcodeDirectory {

    /** The place of what is no postcode, or is not known. */
    public static final int UNKNOWN = -1;

    private static final Map<Character, String> COUNTRY_WORDS = Map.of('S', "SCO", 'W', "WAL", 'N', "NIR");

    private final PlaceTable exact;
    private final PlaceTable sectors;
    private final List<String> areas = new ArrayList<>();
    private final List<String> uppers = new ArrayList<>();

    /** @param counties county codes by those of their districts; of any other area it is the area itself */
    PostcodeDirectory(PlaceTable exact, PlaceTable sectors, Map<String, String> counties) {
        this.exact = exact;
        this.sectors = sectors;
        areas.addAll(exact.areaCodes());
        areas.addAll(sectors.areaCodes());
        areas.addAll(Countries.CODES);
        areas.forEach(area -> uppers.add(counties.getOrDefault(area, area)));
    }

    /** The sectors that come with the service, and nothing else. */
    public static PostcodeDirectory shipped() {
        return new PostcodeDirectory(PlaceTable.empty(), ShippedTables.places(), ShippedTables.counties());
    }

    /** A postcode's place, in any case and with spaces anywhere; {@link #UNKNOWN} if it is nowhere. */
    public int locate(@Nullable CharSequence postcode) {
        long key = postcode == null ? Postcode.NONE : Postcode.of(postcode);
        if (key == Postcode.NONE || postcode == null) {
            return UNKNOWN;
        }
        int found = exact.find(key);
        if (found >= 0) {
            return found;
        }
        if (hasSectorNear(-found - 1, Postcode.sectorOf(key))) {
            return UNKNOWN; // the directory knows the sector, and no such postcode in it
        }
        int sector = sectors.find(Postcode.sectorOf(key));
        if (sector >= 0) {
            return exact.size() + sector;
        }
        int country = Countries.of(postcode);
        return country < 0 ? UNKNOWN : exact.size() + sectors.size() + country;
    }

    /** How closely a place was found. */
    public Precision precision(int place) {
        if (place < exact.size()) {
            return Precision.EXACT;
        }
        return place < exact.size() + sectors.size() ? Precision.SECTOR : Precision.COUNTRY;
    }

    /** Code of the district, unitary authority or borough in which a place lies, or of its country outside England. */
    public String area(int place) {
        return areas.get(areaIndex(place));
    }

    /** Code of the council for children in whose area a place lies: the county of a district. */
    public String upperTier(int place) {
        return uppers.get(areaIndex(place));
    }

    /** As the return's rules name it: an English council's code, or SCO, WAL, NIR; NUK for the islands. */
    public String placementAuthority(int place) {
        var upper = upperTier(place);
        return upper.charAt(0) == 'E' ? upper : COUNTRY_WORDS.getOrDefault(upper.charAt(0), "NUK");
    }

    public Location location(int place, Geography own) {
        int area = areaIndex(place);
        return own.holds(areas.get(area), uppers.get(area)) ? Location.IN : Location.OUT;
    }

    /** In tenths of a mile; -1 where either place is unknown or has no grid reference. */
    public int tenthsOfMiles(int home, int placement) {
        if (!isMapped(home) || !isMapped(placement)) {
            return -1;
        }
        double east = easting(home) - (double) easting(placement);
        double north = northing(home) - (double) northing(placement);
        return Distance.tenths(east, north);
    }

    public Optional<Distance> distance(int home, int placement) {
        int tenths = tenthsOfMiles(home, placement);
        return tenths < 0
                ? Optional.empty()
                : Optional.of(new Distance(tenths, precision(home).with(precision(placement))));
    }

    public boolean isMapped(int place) {
        if (place < 0 || place >= exact.size() + sectors.size()) {
            return false;
        }
        return place < exact.size() ? exact.isMapped(place) : sectors.isMapped(place - exact.size());
    }

    /** Whether any postcode is in that area, or in a district of it if it is a county. */
    boolean knowsArea(String code) {
        return areas.contains(code) || uppers.contains(code);
    }

    int postcodes() {
        return exact.size();
    }

    /** Metres; only of a place that {@link #isMapped}. */
    public int easting(int place) {
        return place < exact.size() ? exact.easting(place) : sectors.easting(place - exact.size());
    }

    /** Metres; only of a place that {@link #isMapped}. */
    public int northing(int place) {
        return place < exact.size() ? exact.northing(place) : sectors.northing(place - exact.size());
    }

    private int areaIndex(int place) {
        if (place < exact.size()) {
            return exact.area(place);
        }
        int ofExact = exact.areaCodes().size();
        int inSectors = place - exact.size();
        return inSectors < sectors.size()
                ? ofExact + sectors.area(inSectors)
                : ofExact + sectors.areaCodes().size() + inSectors - sectors.size();
    }

    private boolean hasSectorNear(int position, long sector) {
        return position < exact.size() && Postcode.sectorOf(exact.key(position)) == sector
                || position > 0 && Postcode.sectorOf(exact.key(position - 1)) == sector;
    }
}
