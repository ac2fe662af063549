package uk.hearth.placement.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * What young people say they want to be able to say, and which commitments answer it.
 *
 * @param saidBy a group, never a person
 */
public record SetIStatement(
        @NotBlank @Size(max = 1000) @Schema(examples = "I live near the people who matter to me")
        String wording,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "[^@]*", message = "must be a group, not a person's address")
        @Schema(description = "A group, never a person", examples = "Children in care council")
        String saidBy,

        @Nullable @PastOrPresent LocalDate saidOn,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 20) String> commitments) {

    /** @throws InvalidInput naming each commitment that is not there, or is there twice */
    void requireKnown(Set<String> known) {
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < commitments.size(); i++) {
            var field = "commitments[%d]".formatted(i);
            if (!known.contains(commitments.get(i))) {
                errors.add(InputError.inField(
                        field, "unknown-commitment", "There is no commitment of this code", "Look its code up"));
            } else if (commitments.indexOf(commitments.get(i)) < i) {
                errors.add(InputError.inField(
                        field, "doubled-commitment", "The commitment is there already", "Keep it once"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The statement was not changed.", errors);
        }
    }
}
