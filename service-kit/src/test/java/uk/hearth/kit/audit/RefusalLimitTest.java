package uk.hearth.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalLimitTest {

    private Instant now = Instant.parse("2026-11-21T09:30:00Z");

    private final RefusalLimit limit = new RefusalLimit(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void sixty_refusals_of_an_account_are_remembered_each_minute() {
        assertThat(rememberedOf(100, "analyst.north")).isEqualTo(60);
        assertThat(rememberedOf(1, "analyst.south")).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(rememberedOf(100, "analyst.north")).isEqualTo(60);
    }

    private int rememberedOf(int refusals, String account) {
        int remembered = 0;
        for (int i = 0; i < refusals; i++) {
            remembered += limit.allows(account) ? 1 : 0;
        }
        return remembered;
    }
}
