package uk.hearth.kpi.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.measurements.PartsAndWhole.Part;
import uk.hearth.kpi.testing.Demonstration;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsAndWholeTest {

    @Test
    void the_published_table_of_accommodation_does_not_add_up() {
        // the published table writes the two together as a location of its own
        var table = Demonstration.published("breakdowns.csv").stream()
                .filter(row -> row.getField("indicator").equals("UASC-ACCOM"))
                .map(row -> part(
                        row.getField("dimension"),
                        row.getField("category"),
                        row.getField("category_2").equals("total") ? "" : row.getField("dimension_2"),
                        row.getField("category_2").replace("total", ""),
                        row.getField("value")))
                .toList();
        var found = PartsAndWhole.disagreements(table);
        assertThat(found)
                .contains(new PartsAndWhole(
                        new Breakdown("accommodation", "Agency fostering", "", ""),
                        "location",
                        new BigDecimal(12),
                        new BigDecimal(22), // 3 inside + 19 outside
                        new BigDecimal(10)));
        // the other two: supported lodgings and missing, 1 each against 0 + 0
        assertThat(found)
                .extracting(
                        each -> each.of().category(), each -> each.difference().intValue())
                .contains(tuple("Supported lodgings", -1), tuple("Missing", -1))
                .hasSize(3);
    }

    @Test
    void the_parts_of_the_whole_are_held_against_it() {
        assertThat(PartsAndWhole.disagreements(List.of(
                        part("", "", "", "", "10"),
                        part("sex", "Girls", "", "", "4"),
                        part("sex", "Boys", "", "", "6"))))
                .isEmpty();
        assertThat(PartsAndWhole.disagreements(List.of(
                        part("", "", "", "", "10"),
                        part("sex", "Girls", "", "", "4"),
                        part("sex", "Boys", "", "", "5"))))
                .extracting(PartsAndWhole::difference)
                .containsExactly(new BigDecimal(-1));
    }

    @Test
    void a_missing_part_may_be_what_is_left_but_not_less_than_nothing() {
        assertThat(PartsAndWhole.disagreements(Arrays.asList(
                        part("", "", "", "", "10"),
                        part("sex", "Girls", "", "", "4"),
                        new Part(new Breakdown("sex", "Boys", "", ""), null))))
                .isEmpty();
        assertThat(PartsAndWhole.disagreements(Arrays.asList(
                        part("", "", "", "", "10"),
                        part("sex", "Girls", "", "", "14"),
                        new Part(new Breakdown("sex", "Boys", "", ""), null))))
                .hasSize(1);
    }

    private static Part part(String dimension, String category, String dimension2, String category2, String value) {
        return new Part(new Breakdown(dimension, category, dimension2, category2), new BigDecimal(value));
    }
}
