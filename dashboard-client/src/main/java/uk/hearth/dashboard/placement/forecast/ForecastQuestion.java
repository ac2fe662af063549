package uk.hearth.dashboard.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is to be forecast.
 *
 * @param method the one that did best in a back-test, where none is named
 * @param scenario the id of one that is kept, or none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForecastQuestion(
        String authority,
        @Nullable String method,
        int months,
        @Nullable String scenario) {}
