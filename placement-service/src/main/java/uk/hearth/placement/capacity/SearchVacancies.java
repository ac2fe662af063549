package uk.hearth.placement.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.providers.Characteristic;
import uk.hearth.placement.providers.ProvisionKind;
import uk.hearth.placement.providers.Sector;
import uk.hearth.placement.providers.Sex;

/**
 * A bed is sought near a place. It comes in a body, for the place may be a child's home.
 *
 * @param kinds any of these; all kinds if there are none
 * @param characteristics all of these
 * @param siblings how many children are to be placed together
 */
public record SearchVacancies(
        @NotBlank @Size(max = 9) @Schema(examples = "E09000099")
        String authority,

        @NotNull LocalDate on,

        @NotBlank @Size(max = 16) @Schema(description = "A postcode", examples = "SE10 8EW")
        String near,

        @Positive
        @Max(600)
        @Schema(description = "In a straight line; without it, any distance", examples = "20")
        @Nullable
        BigDecimal withinMiles,

        @NotNull @Size(max = 7) List<@NotNull ProvisionKind> kinds,
        @NotNull @Size(max = 5) List<@NotNull Sector> sectors,
        @Nullable Location location,
        @Min(0) @Max(25) @Nullable Integer age,
        @Nullable Sex sex,
        @NotNull @Size(max = 40) List<@NotNull Characteristic> characteristics,
        @Min(1) @Max(20) int siblings) {

    BedFilter filter() {
        return new BedFilter(authority, kinds, sectors, location, age, sex, characteristics, siblings);
    }
}
