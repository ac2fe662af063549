package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.postcodes.Geography;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.postcodes.PostcodeDirectory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedRowsTest {

    private static final Settings RIVERSIDE = Riverside.settings(1, 400);

    @Test
    void homes_are_in_the_authority_and_placements_near_and_far() {
        var directory = PostcodeDirectory.shipped();
        var own = new Geography(Riverside.CODE, Riverside.GEOGRAPHY, 1);
        var rows = Riverside.tables(RIVERSIDE, ReturnPeriod.ofYear(2026)).get(ReturnTable.EPISODES).stream()
                .filter(row -> !row.get("HOME_POST").isEmpty())
                .toList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(directory.location(directory.locate(row.get("HOME_POST")), own))
                    .isEqualTo(Location.IN);
            assertThat(directory.locate(row.get("PL_POST"))).isNotEqualTo(PostcodeDirectory.UNKNOWN);
        });
        var far = rows.stream()
                .filter(row -> directory.tenthsOfMiles(
                                directory.locate(row.get("HOME_POST")), directory.locate(row.get("PL_POST")))
                        >= 200)
                .count();
        assertThat((double) far / rows.size()).isBetween(0.08, 0.3);
    }

    @Test
    void an_error_that_was_asked_for_is_put_in_so_often_and_changes_nothing_else() {
        var clean = Riverside.tables(RIVERSIDE, ReturnPeriod.ofYear(2026));
        var spoiled = Riverside.tables(RIVERSIDE.withErrors(Map.of("103", 4)), ReturnPeriod.ofYear(2026));
        var header = spoiled.get(ReturnTable.HEADER);
        assertThat(header.stream().filter(row -> row.get("ETHNIC").equals("QQ")))
                .hasSize(4);
        assertThat(header.stream().filter(row -> !clean.get(ReturnTable.HEADER).contains(row)))
                .hasSize(4);
        assertThat(spoiled.get(ReturnTable.EPISODES)).isEqualTo(clean.get(ReturnTable.EPISODES));
    }

    @Test
    void a_pupil_number_has_the_check_letter_of_its_digits() {
        // 1 x 2 + 2 x 3 = 8, the ninth of the 23 letters; twelve nines: 9 x (2 + ... + 12) = 693, 693 - 30 x 23 = 3
        assertThat(CareRows.withCheckLetter("120000000000")).isEqualTo("J120000000000");
        assertThat(CareRows.withCheckLetter("99999999999")).isEqualTo("D99999999999");
    }

    @Test
    void england_has_153_authorities_with_all_the_children_among_them() {
        var authorities = England.settings(1, 84_000, false);
        assertThat(authorities).hasSize(153);
        assertThat(authorities.stream().mapToInt(Settings::children).sum()).isBetween(83_000, 85_000);
    }
}
