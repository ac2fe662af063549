package uk.hearth.placement.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/**
 * A measure as it is to be.
 *
 * @param link the indicator's code, or the figure's id; none for a count entered by hand
 * @param partOf the measure of the same commitment that this one is a part of, so that a small part is not told by the rest
 * @param people whether it counts people or households, so that a small number could tell of one
 * @param baseline where it starts; the first reading if left out
 * @param milestones where it is to be on the way to its target, in the order of their days
 */
public record SetMeasure(
        @NotBlank @Size(max = 400) @Schema(examples = "Children looked after")
        String title,

        @NotNull MeasureUnit unit,
        @NotNull Polarity polarity,
        @NotNull Counting counting,
        @NotNull MeasureSource source,

        @Nullable @Size(max = 40) @Schema(examples = "CLA-NUM")
        String link,

        @Nullable @Pattern(regexp = CODE, message = CODE_WORDS) @Schema(examples = "staying_put")
        String partOf,

        boolean people,
        @Nullable @Valid Baseline baseline,
        @Nullable @Valid MeasureTarget target,
        @NotNull @Size(max = 50) List<@NotNull @Valid MeasureStep> milestones) {

    static final String CODE = "[a-z][a-z0-9_]{0,59}";
    static final String CODE_WORDS = "must be made of lower-case letters, digits and underscores";

    /** @throws InvalidInput naming every rule that it breaks by itself */
    void check() {
        var errors = MeasureRules.errors(this);
        if (!errors.isEmpty()) {
            throw new InvalidInput("The measure was not changed.", errors);
        }
    }
}
