package uk.hearth.dashboard.escalation;

import java.util.Map;

/** A case on which it is the reader's turn. */
public record WorklistItem(String task, CaseSummary standing) {

    private static final Map<String, String> TASKS =
            Map.of("answer", "Answer it", "decide", "Decide on the answer", "escalate", "Overdue: escalate it");

    public String taskWords() {
        return TASKS.getOrDefault(task, task);
    }
}
