package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One IRO's caseload in a period and the challenges raised. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadRow(
        @Schema(examples = "iro.riverside") String iro,
        @Nullable String team,

        @Schema(description = "At month ends of the period, on average; absent where none was brought in") @Nullable
        BigDecimal children,

        @Nullable BigDecimal wholeTimeEquivalent,

        @Schema(description = "Children for a full-time post") @Nullable
        BigDecimal childrenPerWholeTime,

        @Schema(
                description = "Against 50 to 70 for a full-time post",
                enumeration = {"below", "within", "above"})
        @Nullable
        String standing,

        long informal,
        long formal,

        @Schema(description = "Escalations for 100 children of the caseload") @Nullable
        BigDecimal escalationsPer100Children) {}
