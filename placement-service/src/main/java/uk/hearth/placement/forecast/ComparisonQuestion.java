package uk.hearth.placement.forecast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which scenarios to compare with the forecast of the reference window's own rates. */
public record ComparisonQuestion(
        @NotNull @Valid @Schema(description = "Without a scenario of its own")
        ForecastQuestion forecast,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "Ids of scenarios")
        List<@NotNull UUID> scenarios) {}
