package uk.hearth.dashboard.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.dashboard.escalation.CaseView.CaseClock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShownClockTest {

    private static final Instant DUE = Instant.parse("2026-02-05T17:00:00Z");

    @Test
    void a_clock_says_what_is_left_and_when_it_is_due() {
        var shown = at("2026-02-02T09:00:00Z", clock("stage", 2, "running", 2, DUE, null));
        assertThat(shown.name() + ": " + shown.words())
                .isEqualTo("Stage 2: 3 working days left, due Thursday 5 February");
        assertThat(shown.late()).isFalse();
    }

    @Test
    void on_its_last_day_it_says_today() {
        assertThat(at("2026-02-05T09:00:00Z", clock("stage", 2, "running", 4, DUE, null))
                        .words())
                .isEqualTo("due today, Thursday 5 February");
    }

    @Test
    void past_its_deadline_it_says_since_when() {
        var shown = at("2026-02-05T17:00:01Z", clock("total", 0, "running", 9, DUE, null));
        assertThat(shown.name() + ": " + shown.words())
                .isEqualTo("Whole formal process: overdue since Thursday 5 February, after 5 working days");
        assertThat(shown.late()).isTrue();
    }

    @Test
    void paused_it_has_no_deadline_and_keeps_what_is_left() {
        assertThat(at("2026-02-02T09:00:00Z", clock("stage", 0, "suspended", 4, null, null))
                        .words())
                .isEqualTo("paused, with 1 working day left");
    }

    @Test
    void stopped_it_says_whether_it_was_in_time() {
        assertThat(at("2026-03-02T09:00:00Z", clock("stage", 1, "stopped", 4, DUE, true))
                        .words())
                .isEqualTo("ended in time, 4 working days of 5 used");
        assertThat(at("2026-03-02T09:00:00Z", clock("stage", 1, "stopped", 8, DUE, false))
                        .words())
                .isEqualTo("ended late, 8 working days of 5 used");
    }

    private static ShownClock at(String now, CaseClock clock) {
        return ShownClock.of(clock, Instant.parse(now));
    }

    private static CaseClock clock(
            String kind, int stage, String state, int used, @Nullable Instant due, @Nullable Boolean inTime) {
        return new CaseClock(kind, stage, state, 5, used, due, null, inTime);
    }
}
