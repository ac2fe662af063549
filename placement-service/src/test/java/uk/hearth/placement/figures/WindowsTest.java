package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.Riverbank;

/** From which return a day is read, and what windows take from the years before. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowsTest {

    private final Riverbank council = new Riverbank();

    @Test
    void a_window_takes_what_lies_before_the_year_from_the_years_before() {
        council.child("A", "01/05/2015")
                .episode("A", "01/07/2024", "S C2 U6 01/10/2024 X1 CARPL")
                .episode("A", "01/10/2024", "P C2 U6 01/02/2025 X1 CARPL")
                .episode("A", "01/02/2025", "P C2 U4")
                .send(2025);
        council.anew()
                .child("A", "01/05/2015")
                .episode("A", "01/02/2025", "P C2 U4 01/06/2025 X1 CARPL")
                .episode("A", "01/06/2025", "P C2 U4")
                .send(2026);

        var july = council.figures("2025-07-31");
        assertThat(july.of("S1")).isEqualTo("1/1"); // October, February and June: three within twelve months
        assertThat(july.of("V3")).isEqualTo("0");
        assertThat(council.figures("2025-06-30").of("V3")).isEqualTo("1"); // 1 July 2024 is within
    }

    @Test
    void a_child_whom_the_next_return_does_not_know_any_more_is_not_looked_after_and_did_not_cease() {
        council.child("A", "01/05/2015").episode("A", "01/07/2024", "S C2 U6").send(2025);
        council.anew()
                .child("B", "01/05/2015")
                .episode("B", "01/07/2025", "S C2 U6")
                .send(2026);

        assertThat(council.figures("2025-03-31").of("V1")).isEqualTo("1");
        assertThat(council.figures("2025-04-30").of("V1")).isEqualTo("0");
        assertThat(council.figures("2026-03-31").of("V1")).isEqualTo("1");
        assertThat(council.figures("2026-03-31").of("V4")).isEqualTo("0");
    }

    @Test
    void a_day_is_read_from_its_month_until_the_year_has_its_own_return() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6").send(2026, "2025-05");
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 U6").send(2026, "2025-06");

        assertThat(council.figures("2025-05-31").of("V1")).isEqualTo("1");
        assertThat(council.figures("2025-06-30").of("V1")).isEqualTo("2");
        assertThat(council.figures("2025-04-30").of("V1")).isEqualTo("0"); // May's return covers April
        assertThat(council.figures("2025-07-31").json().getList("items")).isEmpty();

        council.child("C", "01/05/2015").episode("C", "03/05/2025", "S C2 U6").send(2026);
        assertThat(council.figures("2025-05-31").of("V1")).isEqualTo("3");
    }

    @Test
    void yearly_outcomes_are_known_as_at_the_last_day_of_a_return_only() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2023", "S C2 U6")
                .row("oc2", "A,01/05/2015,12,,0,,1,1,0,0,,")
                .send(2026);

        var end = council.figures("2026-03-31");
        assertThat(end.of("H3")).isEqualTo("1/1");
        assertThat(end.of("H1")).isEqualTo("0/1");
        assertThat(end.of("H6")).isEqualTo("12/1");
        var before = council.figures("2026-02-28");
        assertThat(before.of("H3")).isEqualTo("-");
        assertThat(before.json().getString("items.find { it.indicator == 'H3' }.missing"))
                .isEqualTo("not_available");
    }

    @Test
    void a_figure_says_whether_the_returns_cover_all_that_it_looks_back_to() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6").send(2026);

        var end = council.figures("2026-03-31").json();
        assertThat(end.getBoolean("items.find { it.indicator == 'S1' }.complete"))
                .isTrue();
        assertThat(end.getBoolean("items.find { it.indicator == 'S2' }.complete"))
                .isFalse();
        assertThat(end.getString("coveredFrom")).isEqualTo("2025-04-01");
    }

    @Test
    void short_breaks_are_in_no_figure() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S V4 U6").send(2026);

        assertThat(council.figures("2026-03-31").of("V1")).isEqualTo("0");
        assertThat(council.figures("2026-03-31").of("V3")).isEqualTo("0");
    }
}
