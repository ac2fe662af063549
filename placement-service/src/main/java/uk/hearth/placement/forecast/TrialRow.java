package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;

/** A figure that was forecast from the past, beside what came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialRow(
        ForecastMethod method,

        @Schema(description = "The day as of which it was forecast")
        LocalDate from,

        int monthsAhead,

        @Schema(description = "Absent for all children in care") @Nullable
        CareGroup group,

        BigDecimal forecast,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Schema(description = "What came") BigDecimal actual,
        @Schema(description = "Forecast less what came") BigDecimal error) {

    static TrialRow of(Trial trial) {
        return new TrialRow(
                trial.method(),
                trial.from(),
                trial.monthsAhead(),
                trial.group(),
                Rounded.children(trial.forecast()),
                Rounded.lower(trial.interval()),
                Rounded.upper(trial.interval()),
                Rounded.children(trial.actual()),
                Rounded.children(trial.error()));
    }
}
