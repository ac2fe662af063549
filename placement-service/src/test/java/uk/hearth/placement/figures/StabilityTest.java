package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.Riverbank;

/** Expected figures are worked out by hand from the rows. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StabilityTest {

    private final Riverbank council = new Riverbank();

    @Test
    void three_carers_in_twelve_months_count_and_two_do_not() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U6 01/06/2025 X1 CREQB")
                .episode("A", "01/06/2025", "P C2 U6 01/09/2025 X1 CARPL")
                .episode("A", "01/09/2025", "P C2 U4")
                .child("B", "01/05/2016")
                .episode("B", "01/05/2025", "S C2 U6 01/06/2025 X1 CARPL")
                .episode("B", "01/06/2025", "P C2 U4")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("1/2");
        assertThat(council.figures("2025-08-31").of("S1")).isEqualTo("0/2"); // A's third began on 1 September
    }

    @Test
    void a_placement_that_ended_on_the_first_day_of_the_window_was_not_open_in_it() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2024", "S C2 U6 01/04/2025 X1 CARPL")
                .episode("A", "01/04/2025", "P C2 U6 02/04/2025 X1 CARPL")
                .episode("A", "02/04/2025", "P C2 U4")
                .child("B", "01/05/2015")
                .episode("B", "01/05/2024", "S C2 U6 02/04/2025 X1 CARPL")
                .episode("B", "02/04/2025", "P C2 U6 03/04/2025 X1 CARPL")
                .episode("B", "03/04/2025", "P C2 U4")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("1/2");
    }

    @Test
    void a_stay_elsewhere_for_a_while_and_the_return_from_it_are_no_new_placements() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U4 01/06/2025 X1 CARPL")
                .episode("A", "01/06/2025", "P C2 T1 08/06/2025 X1 CARPL")
                .episode("A", "08/06/2025", "P C2 U4")
                .child("B", "01/05/2015")
                .episode("B", "01/05/2025", "S C2 U4 01/06/2025 X1 CARPL")
                .episode("B", "01/06/2025", "P C2 T1 08/06/2025 X1 CARPL")
                .episode("B", "08/06/2025", "P C2 K2 01/07/2025 X1 CARPL")
                .episode("B", "01/07/2025", "P C2 U6")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("1/2"); // B went on to a home, then to a carer
    }

    @Test
    void a_change_of_legal_status_a_move_with_the_carer_and_adoption_by_the_carer_are_no_new_placements() {
        council.child("A", "01/05/2020")
                .episode("A", "01/05/2025", "S C1 U5 01/06/2025 X1")
                .episode("A", "01/06/2025", "L C2 U5 01/07/2025 X1 OTHER")
                .episode("A", "01/07/2025", "T C2 U5 01/08/2025 X1 PLACE")
                .episode("A", "01/08/2025", "U E1 A5")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("0/1");
    }

    @Test
    void a_council_that_counts_moves_with_the_carer_says_so_and_the_figure_states_it() {
        council.child("A", "01/05/2020")
                .episode("A", "01/05/2025", "S C2 U6 01/06/2025 X1 OTHER")
                .episode("A", "01/06/2025", "T C2 U6 01/07/2025 X1 OTHER")
                .episode("A", "01/07/2025", "T C2 U6")
                .send(2026);
        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("0/1");

        council.as("manager")
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("value", "any_move", "reason", "As the panel agreed"))
                .put("/api/v1/counting-parameters/placement_change?authority=" + council.authority())
                .then()
                .statusCode(200);

        assertThat(council.figures("2026-03-31").of("S1")).isEqualTo("1/1");
        assertThat(council.figures("2026-03-31").rule("S1")).isEqualTo("S1/1 placement_change=any_move/1");
    }

    @Test
    void long_term_stability_is_of_those_looked_after_for_thirty_months_and_under_sixteen() {
        council.child("settled", "01/05/2015")
                .episode("settled", "01/05/2023", "S C2 U6 01/03/2024 X1 CARPL")
                .episode("settled", "01/03/2024", "P C2 U4")
                .child("moved", "01/05/2015")
                .episode("moved", "01/05/2023", "S C2 U6 01/05/2025 X1 CARPL")
                .episode("moved", "01/05/2025", "P C2 U4")
                .child("new", "01/05/2015")
                .episode("new", "01/10/2023", "S C2 U4")
                .child("old", "01/03/2010")
                .episode("old", "01/05/2020", "S C2 U4")
                .child("adopting", "01/05/2021")
                .episode("adopting", "01/05/2023", "S E1 U6 01/05/2025 X1 CARPL")
                .episode("adopting", "01/05/2025", "P E1 A6")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S3")).isEqualTo("2/3"); // settled, adopting, of those and moved
    }

    @Test
    void three_placements_in_two_years_are_of_those_looked_after_all_that_time() {
        council.child("A", "01/05/2015")
                .episode("A", "01/03/2024", "S C2 U6 01/05/2024 X1 CARPL")
                .episode("A", "01/05/2024", "P C2 U6 01/05/2025 X1 CARPL")
                .episode("A", "01/05/2025", "P C2 U4")
                .child("B", "01/05/2015")
                .episode("B", "01/05/2024", "S C2 U6 01/06/2024 X1 CARPL")
                .episode("B", "01/06/2024", "P C2 U6 01/05/2025 X1 CARPL")
                .episode("B", "01/05/2025", "P C2 U4")
                .send(2026);

        assertThat(council.figures("2026-03-31").of("S2")).isEqualTo("1/1");
    }

    @Test
    void ends_of_placements_are_unplanned_by_their_reason() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U6 01/06/2025 X1 CREQB")
                .episode("A", "01/06/2025", "P C2 U6 01/09/2025 X1 CARPL")
                .episode("A", "01/09/2025", "P C2 U6 01/10/2025 X1 CLOSE")
                .episode("A", "01/10/2025", "P C2 T1 05/10/2025 X1 CARPL")
                .episode("A", "05/10/2025", "P C2 U6 01/12/2025 E4A")
                .send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("S4")).isEqualTo("1/2"); // not the one before the stay, nor the stay, nor the end of care
    }
}
