package uk.hearth.dashboard.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

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

    public record Stage(int position, String name, String ownerPost, int limitWorkingDays, String cutOff) {

        public String postWords() {
            return Coded.words(ownerPost);
        }

        /** 17:00:00 is read as 17:00. */
        public String cutOffWords() {
            return cutOff.length() > 5 ? cutOff.substring(0, 5) : cutOff;
        }
    }

    public record Warned(String code, String message) {}
}
