package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;

/** A rate by which was forecast. */
public record RateRow(
        AgeBand fromAgeBand,
        @Schema(description = "not_in_care for entering") CareGroup fromGroup,
        AgeBand toAgeBand,
        @Schema(description = "not_in_care for leaving") CareGroup toGroup,

        @Schema(description = "Children who went so in the reference window")
        int seen,

        @Schema(description = "Of each child a day; of entering, children a day")
        BigDecimal rate,

        @Schema(description = "The same with the scenario's changes")
        BigDecimal changed) {}
