package uk.hearth.dashboard.escalation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** IROs' caseloads against the Handbook's 50 to 70. */
public record Caseloads(
        String title,
        String period,
        int least,
        int most,
        @Nullable BigDecimal childrenLookedAfter,
        long escalations,
        @Nullable BigDecimal escalationsPer100ChildrenLookedAfter,
        @Nullable BigDecimal escalationsPerIro,
        List<Row> rows) {

    private static final Map<String, String> STANDING =
            Map.of("below", "Below the range", "within", "Within the range", "above", "Above the range");

    public record Row(
            String iro,
            @Nullable String team,
            @Nullable BigDecimal children,
            @Nullable BigDecimal wholeTimeEquivalent,
            @Nullable BigDecimal childrenPerWholeTime,
            @Nullable String standing,
            long informal,
            long formal,
            @Nullable BigDecimal escalationsPer100Children) {

        public String standingWords() {
            return standing == null ? "Not known" : STANDING.getOrDefault(standing, standing);
        }
    }
}
