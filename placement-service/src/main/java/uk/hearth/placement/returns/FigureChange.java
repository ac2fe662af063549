package uk.hearth.placement.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that is told elsewhere, as it is told now and as it would be with a return that is held back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureChange(
        @Schema(description = "The month that it is of", examples = "2026-10")
        String month,

        @Schema(description = "The code under which it is told", examples = "CLA-NUM")
        String indicator,

        String title,

        @Schema(description = "Of a part: what it is a part by", examples = "age") @Nullable
        String dimension,

        @Schema(examples = "10_to_15") @Nullable String category,

        @Schema(description = "Absent where there is no figure", examples = "489") @Nullable
        BigDecimal toldValue,

        @Schema(examples = "489") String toldWords,

        @Schema(description = "Absent where there would be no figure", examples = "493") @Nullable
        BigDecimal newValue,

        @Schema(examples = "493") String newWords) {

    /** Of all children, not of those of one age or sex. */
    boolean isOfTheWhole() {
        return dimension == null;
    }
}
