package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.PostcodeDirectory.Place;
import uk.hearth.placement.layout.ProviderLists;
import uk.hearth.placement.layout.Surroundings;
import uk.hearth.placement.postcodes.Geographies;
import uk.hearth.placement.postcodes.Geography;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.postcodes.Postcodes;
import uk.hearth.placement.returns.CheckedReturn.Against;

/** What an authority's returns are read against: its own areas, the postcode directory in use, and Ofsted's list. */
@ApplicationScoped
class OwnSurroundings {

    private final Postcodes postcodes;
    private final Geographies geographies;
    private final ProviderLists providers;

    OwnSurroundings(Postcodes postcodes, Geographies geographies, ProviderLists providers) {
        this.postcodes = postcodes;
        this.geographies = geographies;
        this.providers = providers;
    }

    /** Which release of the directory is in use. */
    long directory() {
        return postcodes.release();
    }

    /** What a return that is checked now is checked against. */
    Against against(String authority, @Nullable Long lastYear) {
        return new Against(
                lastYear, postcodes.release(), geographies.of(authority).version(), providers.edition(authority));
    }

    Surroundings of(String authority) {
        var geography = geographies.of(authority);
        var directory = postcodes.directory();
        uk.hearth.placement.layout.PostcodeDirectory places = postcode -> place(directory, geography, postcode);
        return new Surroundings(geography.areas(), places, providers.of(authority, places));
    }

    private static @Nullable Place place(PostcodeDirectory directory, Geography own, String postcode) {
        int place = directory.locate(postcode);
        if (place == PostcodeDirectory.UNKNOWN) {
            return null;
        }
        var area = area(directory, own, place);
        return directory.isMapped(place)
                ? new Place(area, directory.easting(place), directory.northing(place))
                : new Place(area, null, null);
    }

    /** The council for children; of an authority that is made of districts, the district. */
    private static String area(PostcodeDirectory directory, Geography own, int place) {
        var upper = directory.placementAuthority(place);
        boolean byDistrict =
                directory.location(place, own) == Location.IN && !own.areas().contains(upper);
        return byDistrict ? directory.area(place) : upper;
    }
}
