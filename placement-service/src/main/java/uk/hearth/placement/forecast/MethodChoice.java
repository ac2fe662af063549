package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way of forecasting was taken, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MethodChoice(
        ForecastMethod method,

        @Schema(examples = "It was out by 21.4 children on average")
        String why,

        @Schema(description = "How each did; empty if nothing could be tried")
        List<MethodScore> scores) {}
