package uk.hearth.kpi.comparators;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * Which areas a group has, in the order in which they are to be shown.
 *
 * @param members codes of areas
 * @param source who says so
 */
public record DefineGroup(
        @NotBlank @Size(max = 100) @Schema(examples = "Statistical neighbours")
        String name,

        @NotBlank @Size(max = 300) @Schema(examples = "NFER model as published with the DfE's LAIT, 2024")
        String source,

        @NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 9) String> members) {

    /** @throws InvalidInput naming the members that are unknown, or there twice */
    void requireKnown(Set<String> known) {
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < members.size(); i++) {
            if (!known.contains(members.get(i))) {
                errors.add(
                        wrong(i, "unknown-area", "This area is not known here", "Look its code up at /api/v1/areas"));
            } else if (members.indexOf(members.get(i)) < i) {
                errors.add(wrong(i, "doubled-area", "The group has this area already", "Keep it once"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The group was not changed.", errors);
        }
    }

    private static InputError wrong(int place, String code, String message, String remedy) {
        return InputError.inField("members[%d]".formatted(place), code, message, remedy);
    }
}
