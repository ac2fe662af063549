package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a scenario changes: rates, and pounds where it has prices. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioEffect(
        UUID scenario,
        String name,
        @Schema(description = "The rates that it changes") List<RateRow> rates,

        @Schema(
                description =
                        "Pounds over the whole forecast at its prices, with the rates of the reference window and without what opens")
        @Nullable
        BigDecimal baseCost,

        @Schema(description = "The same with the scenario") @Nullable
        BigDecimal cost,

        @Nullable BigDecimal difference) {}
