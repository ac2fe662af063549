package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.Riverbank;

/** Reviews, being missing, care leavers, adoption, social workers; expected figures are worked out by hand. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesTest {

    private final Riverbank council = new Riverbank();

    @Test
    void a_first_review_is_due_within_twenty_working_days_over_the_bank_holidays() {
        // From Thursday 1 May 2025 with 5 and 26 May bank holidays the twentieth working day is Monday 2 June.
        council.child("in time", "01/05/2015")
                .episode("in time", "01/05/2025", "S C2 U6 15/07/2025 E4A")
                .row("reviews", "in time,01/05/2015,02/06/2025,PN1")
                .child("late", "01/05/2015")
                .episode("late", "01/05/2025", "S C2 U6 15/07/2025 E4A")
                .row("reviews", "late,01/05/2015,03/06/2025,PN1")
                .send(2026);

        assertThat(council.figures("2025-06-30").of("R1")).isEqualTo("1/2");
        assertThat(council.figures("2025-06-01").of("R1")).isEqualTo("0/0"); // nothing is due yet
    }

    @Test
    void the_second_is_due_three_months_after_the_first_and_later_ones_after_six() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U6")
                .row("reviews", "A,01/05/2015,20/05/2025,PN1")
                .row("reviews", "A,01/05/2015,20/08/2025,PN7")
                .row("reviews", "A,01/05/2015,21/02/2026,PN1")
                .send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("R1")).isEqualTo("0/1"); // 20 August in time; due 20 February, held on the 21st
        assertThat(figures.of("R1b")).isEqualTo("2/3");
        assertThat(figures.of("R2")).isEqualTo("2/3");
        assertThat(council.figures("2026-01-31").of("R1")).isEqualTo("1/1");
        assertThat(council.figures("2026-02-21").of("R1b")).isEqualTo("2/3");
    }

    @Test
    void a_review_that_is_not_held_is_late_the_day_after_it_was_due() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6").send(2026);

        assertThat(council.figures("2025-06-02").of("R1b")).isEqualTo("0/0");
        assertThat(council.figures("2025-06-03").of("R1b")).isEqualTo("0/1");
    }

    @Test
    void missing_and_away_are_apart_and_children_are_counted_once() {
        council.child("A", "01/05/2012")
                .episode("A", "01/05/2025", "S C2 U6")
                .row("missing", "A,01/05/2012,M,01/06/2025,04/06/2025")
                .row("missing", "A,01/05/2012,M,01/08/2025,01/08/2025")
                .row("missing", "A,01/05/2012,A,01/09/2025,02/09/2025")
                .child("B", "01/05/2012")
                .episode("B", "01/05/2025", "S C2 U6 01/07/2025 E4A")
                .send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("M1")).isEqualTo("1/2"); // B was looked after in the year
        assertThat(figures.of("M2")).isEqualTo("2");
        assertThat(figures.of("M2b")).isEqualTo("2/1");
        assertThat(figures.of("M3")).isEqualTo("1/2");
        assertThat(figures.of("M4")).isEqualTo("1/2");
    }

    @Test
    void care_leavers_who_died_or_went_home_are_left_out() {
        council.child("A", "01/05/2006").row("oc3", "A,01/05/2006,YES,F1,U1");
        council.child("B", "01/05/2006").row("oc3", "B,01/05/2006,NO,0,0");
        council.child("C", "01/05/2006").row("oc3", "C,01/05/2006,DIED,0,0");
        council.child("D", "01/05/2006").row("oc3", "D,01/05/2006,RHOM,0,0");
        council.child("E", "01/05/2006").row("oc3", "E,01/05/2006,YES,G5,W2");
        council.child("F", "01/05/2006").episode("F", "01/05/2025", "S C2 U6").send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("C1")).isEqualTo("2/3");
        assertThat(figures.of("C2")).isEqualTo("1/3");
        assertThat(figures.of("C3")).isEqualTo("1/3");
        assertThat(figures.of("C4", "other")).isEqualTo("1/3");
        assertThat(figures.of("C6", "bed_and_breakfast_or_homeless")).isEqualTo("1/3");
    }

    @Test
    void the_scorecards_days_run_from_entering_care_to_moving_in_and_from_order_to_match() {
        // 1 May to 1 August 2025 are 92 days; the order of 1 July comes 20 days before the match of 21 July.
        council.child("A", "01/04/2025")
                .episode("A", "01/05/2025", "S C1 U6 01/07/2025 X1")
                .episode("A", "01/07/2025", "L E1 U6 01/08/2025 X1 CARPL")
                .episode("A", "01/08/2025", "P E1 A6 01/02/2026 E11")
                .row("ad1", "A,01/04/2025,01/08/2025,21/07/2025,0,2,MF,L11")
                .row("decisions", "A,01/04/2025,20/06/2025,,");
        // Fostered since 1 May, adopted by the carer: the clock of A10 stops at once.
        council.child("B", "01/04/2025")
                .episode("B", "01/05/2025", "S E1 U5 01/09/2025 X1")
                .episode("B", "01/09/2025", "T E1 A5 01/02/2026 E12")
                .row("ad1", "B,01/04/2025,01/09/2025,01/04/2025,1,2,MF,L11");
        council.child("waiting", "01/04/2024")
                .episode("waiting", "01/10/2024", "S E1 U6")
                .row("decisions", "waiting,01/04/2024,20/06/2025,,");
        council.child("changed", "01/04/2024")
                .episode("changed", "01/05/2025", "S E1 U6")
                .row("decisions", "changed,01/04/2024,20/06/2025,20/12/2025,RD1");
        council.send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("A1")).isEqualTo("215/2"); // 92 and, to 1 September, 123
        assertThat(figures.value("A1")).isEqualByComparingTo("107.5");
        assertThat(figures.of("A10")).isEqualTo("92/2");
        assertThat(figures.of("A2")).isEqualTo("20/2"); // B was matched before its order: 0
        assertThat(figures.of("A3")).isEqualTo("2/3"); // waiting since October 2024: 546 days
        assertThat(figures.of("A4")).isEqualTo("2/2");
        assertThat(figures.of("A5")).isEqualTo("1");
        assertThat(figures.of("A15")).isEqualTo("3");
        assertThat(figures.of("A16")).isEqualTo("3"); // A's in July, B's and changed's in May; waiting's was before
    }

    @Test
    void ways_out_of_care_and_back() {
        council.child("A", "01/05/2012")
                .episode("A", "01/05/2024", "S C2 U6 01/07/2024 E4A")
                .episode("A", "01/06/2025", "S C2 U6 01/08/2025 E4B")
                .child("B", "01/05/2012")
                .episode("B", "01/05/2024", "S C2 U6 01/07/2024 E4B")
                .episode("B", "01/08/2025", "S C2 U6 01/09/2025 E46")
                .send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("V4")).isEqualTo("2");
        assertThat(figures.of("SG1")).isEqualTo("1/2");
        assertThat(figures.of("RU1")).isEqualTo("1/2");
        assertThat(figures.of("RU1b")).isEqualTo("0/1");
        assertThat(figures.of("RE1")).isEqualTo("1/2"); // A was back within twelve months, B after thirteen
        assertThat(figures.of("V5")).isEqualTo("1/2");
        assertThat(figures.of("V5b")).isEqualTo("2/2");
    }

    @Test
    void changes_of_social_worker_are_those_that_follow_another() {
        council.child("A", "01/05/2012")
                .episode("A", "01/05/2025", "S C2 U6")
                .row("workers", "A,01/05/2012,SW1,01/05/2025,01/07/2025,FCONTA")
                .row("workers", "A,01/05/2012,SW2,01/07/2025,01/09/2025,LEFTRL")
                .row("workers", "A,01/05/2012,SW3,01/09/2025,,MANAGE")
                .child("B", "01/05/2012")
                .episode("B", "01/05/2025", "S C2 U6")
                .row("workers", "B,01/05/2012,SW1,01/05/2025,,FCONTA")
                .send(2026);

        var figures = council.figures("2026-03-31");
        assertThat(figures.of("W1")).isEqualTo("2/2");
        assertThat(figures.of("W2")).isEqualTo("1/2");
        assertThat(figures.of("W3", "LEFTRL")).isEqualTo("1/2");
    }
}
