package uk.hearth.placement.postcodes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Which areas of the postcode directory are an authority's own from now on. */
public record SetGeography(
        @NotNull @Size(min = 1, max = 50) @Schema(examples = "[\"E09000011\"]")
        List<@NotNull @Size(max = 9) String> areas) {

    /** @throws InvalidInput naming the areas in which the directory has no postcode, or that are there twice */
    void requireKnown(PostcodeDirectory directory) {
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < areas.size(); i++) {
            if (!directory.knowsArea(areas.get(i))) {
                errors.add(
                        InputError.inField(
                                "areas[%d]".formatted(i),
                                "unknown-area",
                                "The postcode directory has no postcode in this area",
                                "Give the ONS code of a district, borough, unitary authority or county, as the directory has it"));
            } else if (areas.indexOf(areas.get(i)) < i) {
                errors.add(InputError.inField(
                        "areas[%d]".formatted(i), "doubled-area", "The area is there already", "Keep it once"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The authority's geography was not changed.", errors);
        }
    }
}
