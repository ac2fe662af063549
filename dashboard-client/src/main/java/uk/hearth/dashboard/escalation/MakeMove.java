package uk.hearth.dashboard.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A move to be made; what it has no use for is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MakeMove(
        String move,
        @Nullable Integer stage,
        @Nullable String reason,
        @Nullable String answer,
        @Nullable String response,
        @Nullable String outcome,
        @Nullable Boolean legalAdvice,
        @Nullable String cafcassReference) {}
