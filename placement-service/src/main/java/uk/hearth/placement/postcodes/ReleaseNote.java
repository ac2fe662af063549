package uk.hearth.placement.postcodes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which release a file is. */
public class ReleaseNote {

    @RestQuery
    @NotBlank
    @Size(max = 100)
    @Parameter(description = "What the ONS calls the release", example = "ONSPD November 2025")
    public @Nullable String release;

    @RestQuery
    @NotNull
    @PastOrPresent
    @Parameter(description = "Day on which the ONS published it", example = "2025-11-25")
    public @Nullable LocalDate releasedOn;

    @RestQuery
    @Parameter(description = "Only check the file: nothing is changed")
    public boolean dryRun;
}
