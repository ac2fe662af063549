package uk.hearth.placement.figures;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child behind a figure, and what it adds to it. */
public record ChildBehind(
        @Schema(description = "The authority's own id of the child")
        String child,

        @Schema(description = "What it adds to the numerator")
        long numerator,

        @Schema(description = "What it adds to the denominator; nothing where things are only counted")
        long denominator) {

    static Optional<ChildBehind> of(String child, Sum sum, @Nullable String category) {
        var part = category == null
                ? new long[] {sum.numerator(), sum.denominator()}
                : sum.parts().getOrDefault(category, new long[2]);
        return part[0] == 0 && part[1] == 0 ? Optional.empty() : Optional.of(new ChildBehind(child, part[0], part[1]));
    }
}
