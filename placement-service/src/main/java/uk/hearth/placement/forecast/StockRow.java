package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;

/**
 * Children in care at the end of a day, and who came and went since the row before of the same kind. A row of several states
 * has the sums of theirs: who moves or grows older within them is in both directions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StockRow(
        LocalDate date,

        @Schema(description = "Absent for all ages") @Nullable
        AgeBand ageBand,

        @Schema(description = "Absent for all placements") @Nullable
        CareGroup group,

        @Schema(description = "Expected number") BigDecimal children,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        BigDecimal entries,
        @Schema(description = "Left care, but not by age") BigDecimal exits,
        BigDecimal movedIn,
        BigDecimal movedOut,
        BigDecimal agedIn,

        @Schema(description = "Into the next band; out of care by age from the last")
        BigDecimal agedOut) {}
