package uk.hearth.placement.postcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distances are worked by hand: 16,093 metres are 10 miles of 1,609.3 metres. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeDirectoryTest {

    private static final String HATFIELD = "E07000241";
    private static final String HERTFORDSHIRE = "E10000015";

    private final PostcodeDirectory shipped = PostcodeDirectory.shipped();

    @ParameterizedTest
    @CsvSource({
        "0,0,0", // the same place
        "16093,0,100",
        "0,16093,100",
        "48279,64372,500", // three and four times ten miles: fifty
        "-48279,-64372,500",
        "32186,0,200", // twenty miles
        "32105,0,199", // 19.9497 miles
        "32106,0,200", // 19.9503 miles
        "80,0,0", // 0.0497 miles
        "81,0,1", // 0.0503 miles
    })
    void distance_is_in_a_straight_line_in_tenths_of_miles_of_1609_3_metres(int east, int north, int tenths) {
        var places = new PlaceTable.Builder();
        places.add(Postcode.of("AL1 1AA"), HATFIELD, 400_000, 300_000);
        places.add(Postcode.of("AL1 1AB"), HATFIELD, 400_000 + east, 300_000 + north);
        var directory = new PostcodeDirectory(places.build(), PlaceTable.empty(), Map.of());
        var measured = directory
                .distance(directory.locate("AL1 1AA"), directory.locate("AL11AB"))
                .orElseThrow();
        assertThat(measured).isEqualTo(new Distance(tenths, Precision.EXACT));
        assertThat(measured.isTwentyMilesOrMore()).isEqualTo(tenths >= 200);
    }

    @Test
    void without_a_release_the_middle_of_the_sector_stands_for_the_postcode() {
        // AL10 0 is at 522392 208968 and SE10 8 in Greenwich: the tables' own figures
        int hatfield = shipped.locate("AL10 0ZZ");
        assertThat(shipped.precision(hatfield)).isEqualTo(Precision.SECTOR);
        assertThat(shipped.area(hatfield)).isEqualTo(HATFIELD);
        // AL10 1 is at 522505 208778: 113 east and 190 south, 221 metres, 0.14 miles
        assertThat(shipped.distance(hatfield, shipped.locate("AL10 1AA"))).contains(new Distance(1, Precision.SECTOR));
    }

    @Test
    void a_district_has_its_county_as_the_council_for_children() {
        int hatfield = shipped.locate("AL10 0AA");
        assertThat(shipped.upperTier(hatfield)).isEqualTo(HERTFORDSHIRE);
        assertThat(shipped.placementAuthority(hatfield)).isEqualTo(HERTFORDSHIRE);
        assertThat(shipped.location(hatfield, Geography.ownCode(HERTFORDSHIRE))).isEqualTo(Location.IN);
        assertThat(shipped.location(hatfield, Geography.ownCode(HATFIELD))).isEqualTo(Location.IN);
        assertThat(shipped.location(hatfield, Geography.ownCode("E10000016"))).isEqualTo(Location.OUT);
    }

    @Test
    void a_made_up_council_has_the_areas_that_it_was_given() {
        var riverside = new Geography("E09000099", Set.of("E09000011"), 1);
        assertThat(shipped.location(shipped.locate("SE10 8EW"), riverside)).isEqualTo(Location.IN);
        assertThat(shipped.location(shipped.locate("AL10 0AA"), riverside)).isEqualTo(Location.OUT);
    }

    @Test
    void england_has_153_councils_for_children() {
        assertThat(PostcodeSector.ofEngland()).hasSize(10_038);
        assertThat(PostcodeSector.ofEngland().stream()
                        .map(PostcodeSector::upper)
                        .distinct())
                .hasSize(153)
                .allMatch(code -> code.matches("E(06|08|09|10)\\d{6}"));
    }

    @ParameterizedTest
    @CsvSource({"EH1 1AA,SCO", "CF10 1AA,WAL", "BT1 1AA,NIR", "LL11 2AA,WAL", "TD1 1AA,SCO"})
    void letters_of_the_other_countries_are_known_without_a_place_on_the_map(String postcode, String word) {
        int place = shipped.locate(postcode);
        assertThat(shipped.precision(place)).isEqualTo(Precision.COUNTRY);
        assertThat(shipped.placementAuthority(place)).isEqualTo(word);
        assertThat(shipped.location(place, Geography.ownCode("E09000011"))).isEqualTo(Location.OUT);
        assertThat(shipped.tenthsOfMiles(place, shipped.locate("SE10 8EW"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "ZZ1 1AA", "Q21 5JG", "U14 6TW"})
    void what_is_nowhere_is_unknown(String postcode) {
        assertThat(shipped.locate(postcode)).isEqualTo(PostcodeDirectory.UNKNOWN);
        assertThat(shipped.tenthsOfMiles(PostcodeDirectory.UNKNOWN, shipped.locate("SE10 8EW")))
                .isEqualTo(-1);
    }

    @Test
    void a_release_goes_before_the_sectors_and_knows_what_its_sectors_do_not_have() {
        var places = new PlaceTable.Builder();
        places.add(Postcode.of("AL10 0AA"), HATFIELD, 522_503, 208_775);
        places.add(Postcode.of("AL10 0AB"), HATFIELD);
        var directory = new PostcodeDirectory(places.build(), ShippedTables.places(), ShippedTables.counties());
        assertThat(directory.precision(directory.locate("AL10 0AA"))).isEqualTo(Precision.EXACT);
        assertThat(directory.locate("AL10 0ZZ")).isEqualTo(PostcodeDirectory.UNKNOWN);
        assertThat(directory.tenthsOfMiles(directory.locate("AL10 0AA"), directory.locate("AL10 0AB")))
                .as("no grid reference")
                .isEqualTo(-1);
        assertThat(directory.precision(directory.locate("AL10 1AA"))).isEqualTo(Precision.SECTOR);
        // 522503 208775 to 522505 208778 is less than four metres
        assertThat(directory.distance(directory.locate("AL10 0AA"), directory.locate("AL10 1AA")))
                .contains(new Distance(0, Precision.SECTOR));
    }
}
