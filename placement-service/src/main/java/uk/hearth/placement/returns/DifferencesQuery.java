package uk.hearth.placement.returns;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which of the figures that a return would change are wanted. */
public class DifferencesQuery {

    @RestQuery
    @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])", message = "must be a month like 2025-04")
    @Parameter(description = "Only of this month", example = "2026-10")
    public @Nullable String month;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether figures of parts are wanted too, such as those by age")
    public boolean parts;

    boolean wants(FigureChange change) {
        return (parts || change.isOfTheWhole()) && (month == null || month.equals(change.month()));
    }
}
