package uk.hearth.kpi.comparators;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;

/** Inner London is the area of that name in the Department for Education's statistics. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnerLondonTest {

    // pupils at the end of key stage 4 in 2015/16, as the DfE published them by borough; the City maintains no
    // secondary school
    private static final Map<String, Integer> PUPILS = Map.ofEntries(
            Map.entry("Camden", 1422),
            Map.entry("City of London", 0),
            Map.entry("Greenwich", 2204),
            Map.entry("Hackney", 2038),
            Map.entry("Hammersmith and Fulham", 1350),
            Map.entry("Haringey", 2231),
            Map.entry("Islington", 1397),
            Map.entry("Kensington and Chelsea", 740),
            Map.entry("Lambeth", 1887),
            Map.entry("Lewisham", 2334),
            Map.entry("Newham", 3489),
            Map.entry("Southwark", 2386),
            Map.entry("Tower Hamlets", 2570),
            Map.entry("Waltham Forest", 2539),
            Map.entry("Wandsworth", 1660),
            Map.entry("Westminster", 1566));

    private static final int PUBLISHED_FOR_E13000001 = 25070;

    @Test
    void its_boroughs_pupils_add_up_to_the_areas() {
        var group = KpiApi.analystOf(KpiApi.LEWISHAM)
                .get("/api/v1/comparator-groups/inner_london?year=2019&authority=" + KpiApi.LEWISHAM)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var names = group.<String>getList("members.name");
        assertThat(new TreeSet<>(PUPILS.keySet())).containsAll(names);
        assertThat(names.stream().mapToInt(PUPILS::get).sum()).isEqualTo(PUBLISHED_FOR_E13000001);
        assertThat(group.getString("source")).contains("E13000001");
    }
}
