package uk.hearth.dashboard.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a council's protocol. */
public record Protocol(
        int version,
        String name,
        LocalDate effectiveFrom,
        int totalLimitWorkingDays,
        String cutOff,
        boolean suspensionAllowed,
        List<String> readerPosts,
        List<Stage> stages,
        List<Warned> warnings,
        @Nullable String publishedBy) {

    public record Stage(int position, String name, String ownerPost, int limitWorkingDays, String cutOff) {}

    public record Warned(String code, String message) {}
}
