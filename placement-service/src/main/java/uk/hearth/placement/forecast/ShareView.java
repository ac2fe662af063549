package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.scenarios.CostItem;

/** The part of a group's children who are taken to be in an item. */
public record ShareView(
        CostItem item,
        BigDecimal share,

        @Schema(description = "Child-days in it in the reference window")
        BigDecimal seen) {}
