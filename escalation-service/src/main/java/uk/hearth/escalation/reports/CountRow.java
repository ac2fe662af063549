package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of counts as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountRow(
        @Schema(description = "The list that the code is of", examples = "pre_mosaic") @Nullable
        String within,

        @Schema(examples = "drift_or_delay") String code,

        @Schema(examples = "Drift or delay in care planning")
        String title,

        @Schema(description = "By measure; a measure that is suppressed is not there")
        Map<String, Long> counts,

        @Schema(description = "Of the column's total, by measure, to one decimal")
        Map<String, BigDecimal> percents,

        @Schema(description = "Measures not shown, as small numbers could be worked out from them")
        List<String> suppressed) {}
