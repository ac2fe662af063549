package uk.hearth.dashboard.placement.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the council has said it will do, and how it stands today. */
public record Commitment(
        String authority,
        String code,
        String title,
        @Nullable String wording,
        @Nullable String strategy,
        @Nullable String owner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        String status,
        String statusWords,
        @Nullable SetByHand override,
        List<Milestone> milestones,
        List<Standing> measures,
        List<String> statements,
        int version) {

    /** What is to have happened by a day, and when it did. */
    public record Milestone(
            String title, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    /** A measure and how it stands. */
    public record Standing(Measure measure, @Nullable Reading latest, String status, String statusWords) {}

    /** By what the commitment is measured. */
    public record Measure(
            String code,
            String title,
            String unit,
            String polarity,
            String counting,
            String source,
            @Nullable String link,
            @Nullable String partOf,
            boolean people,
            @Nullable Value baseline,
            @Nullable Target target,
            List<Step> milestones,
            int version) {

        public Measure {
            milestones = milestones == null ? List.of() : milestones;
        }

        public boolean isByHand() {
            return source.equals("by_hand");
        }

        /** Whether periods add up, so that the target is of all of them together. */
        public boolean isFlow() {
            return counting.equals("flow");
        }

        public String words(@Nullable BigDecimal value) {
            return value == null ? "Not shown" : plain(value) + (unit.equals("percent") ? "%" : "");
        }

        public String targetWords() {
            return target == null
                    ? "No target"
                    : "%s %s by %s".formatted(target.kindWords(), words(target.value()), Periods.words(target.by()));
        }

        public String baselineWords() {
            return baseline == null
                    ? "None"
                    : "%s (%s)".formatted(words(baseline.value()), Periods.words(baseline.period()));
        }

        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** Where a measure is to be on a day, on the way to its target. */
    public record Step(LocalDate dueOn, BigDecimal value) {}

    /** A value of a period. */
    public record Value(String period, BigDecimal value) {}

    /** Where a measure is to be. */
    public record Target(String kind, BigDecimal value, String by) {

        String kindWords() {
            return kind.equals("at_most") ? "at most" : "at least";
        }
    }

    public Optional<Standing> measure(String measure) {
        return measures.stream()
                .filter(each -> each.measure().code().equals(measure))
                .findFirst();
    }
}
