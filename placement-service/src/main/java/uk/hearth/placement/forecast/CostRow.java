package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.scenarios.CostItem;

/** What the children of an item cost in a calendar quarter, or in as much of it as is forecast. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostRow(
        @Schema(description = "Calendar quarter; year_one for the first year, total for all", examples = "Q3-2020")
        String quarter,

        @Schema(description = "Absent for all items") @Nullable
        CostItem item,

        @Schema(description = "Pounds expected") BigDecimal cost,

        @Schema(description = "Of all items, where futures were simulated") @Nullable
        BigDecimal lower,

        @Nullable BigDecimal upper) {}
