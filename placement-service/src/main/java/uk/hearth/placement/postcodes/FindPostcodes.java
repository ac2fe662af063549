package uk.hearth.placement.postcodes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Postcodes to be found.
 *
 * @param authority for whom: says whether each is in its own area
 * @param postcodes in any case, with or without a space
 */
public record FindPostcodes(
        @NotBlank @Size(max = 9) @Schema(examples = "E09000011")
        String authority,

        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Size(max = 16) String> postcodes) {}
