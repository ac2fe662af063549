package uk.hearth.placement.providers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a provider is. */
public record SetProvider(
        @NotBlank @Size(max = 200) @Schema(examples = "Riverside fostering service")
        String name,

        @NotNull Sector sector,

        @Pattern(regexp = Cells.URN, message = Cells.URN_WORDS)
        @Schema(description = "Of a fostering agency, which is registered itself", examples = "SC123456")
        @Nullable
        String urn) {

    List<@Nullable Object> values(String reference) {
        return Arrays.asList(reference, name.strip(), sector.word(), urn);
    }
}
