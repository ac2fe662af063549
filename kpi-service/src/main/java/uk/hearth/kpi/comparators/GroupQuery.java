package uk.hearth.kpi.comparators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose groups are wanted, and of which year. */
public class GroupQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Min(1900)
    @Max(2200)
    @Parameter(description = "The year; this one if left out", example = "2019")
    public @Nullable Integer year;

    int in(Clock clock) {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }
}
