package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the first generation's own total would be: it goes on counting children who left care. */
public record NaiveTotal(
        LocalDate date,

        @Schema(description = "In care and out of it; not a number of children in care")
        BigDecimal children) {}
