package uk.hearth.placement.returns;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CollectionYear;

/** Whose return it is and of when, and how its sender wants to be answered. */
public class ReturnOptions {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority that the return is of", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Min(CollectionYear.FIRST)
    @Max(CollectionYear.LAST)
    @Parameter(description = "Collection year: 2026 is 1 April 2025 to 31 March 2026", example = "2026")
    public @Nullable Integer year;

    @RestQuery
    @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])", message = "must be a month like 2025-04")
    @Parameter(description = "Month up to which a monthly return goes; absent for the return of a whole year")
    public @Nullable String month;

    @RestQuery
    @DefaultValue("false")
    @Parameter(
            description =
                    "Check it in the background, work out which figures it would change, and hold it back until it"
                            + " is accepted")
    public boolean hold;

    @RestHeader("Idempotency-Key")
    @Size(min = 1, max = 255)
    @Parameter(description = "Send the same key to repeat a request without doing it twice; kept for 24 hours")
    public @Nullable String idempotencyKey;

    @RestHeader("Prefer")
    @Size(max = 100)
    @Parameter(description = "respond-async: answer at once and take the return in the background")
    public @Nullable String prefer;

    boolean inBackground() {
        return prefer != null && prefer.contains("respond-async");
    }
}
