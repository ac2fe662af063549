package uk.hearth.escalation.iros;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An Independent Reviewing Officer.
 *
 * @param account as their tokens name it
 * @param activeTo the last day; absent while no end is known
 * @param wholeTimeEquivalent 1 for full time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IroView(
        String authority,
        @Schema(examples = "iro.riverside") String account,
        @Schema(examples = "North") @Nullable String team,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Schema(examples = "1") BigDecimal wholeTimeEquivalent,
        int version) {}
