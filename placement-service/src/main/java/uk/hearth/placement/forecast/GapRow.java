package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;

/** What will be needed of a group at the end of a day, against its planned places. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapRow(
        LocalDate date,
        CareGroup group,
        @Schema(description = "Children expected") BigDecimal need,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,

        @Schema(description = "Planned places, with provisions that open")
        int places,

        @Schema(description = "Need less places: above 0 places are short")
        BigDecimal gap,

        @Nullable BigDecimal gapLower,
        @Nullable BigDecimal gapUpper,

        @Schema(description = "Per cent of futures in which places are short; of child_simulation") @Nullable
        BigDecimal chanceShort) {}
