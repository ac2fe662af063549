package uk.hearth.escalation.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a case's stage and its whole process are due; absent where no clock runs. */
public record Deadlines(@Nullable Instant stage, @Nullable Instant total) {}
