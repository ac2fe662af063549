package uk.hearth.placement.postcodes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Distances to be measured for an authority. */
public record MeasureDistances(
        @NotBlank @Size(max = 9) @Schema(examples = "E09000011")
        String authority,

        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Journey> journeys) {

    /** Postcodes of a home and of a placement, in any case, with or without a space. */
    public record Journey(
            @NotNull @Size(max = 16) @Schema(examples = "SE10 8EW")
            String home,

            @NotNull @Size(max = 16) @Schema(examples = "ME7 1AA")
            String placement) {}
}
