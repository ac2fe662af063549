package uk.hearth.placement.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.parameters.CountingParameter;

/** How an indicator is counted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefinitionView(
        @Schema(examples = "S1") String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        Unit unit,
        @Schema(description = "What the numerator counts") String numerator,

        @Schema(description = "What the denominator counts; nothing of a count")
        String denominator,

        @Schema(description = "Months that it looks back, 0 where it looks at the day alone")
        int months,

        @Schema(description = "Whether it is known as at the last day of a return only")
        boolean yearly,

        int version,

        @Schema(description = "What councils count differently in it")
        List<CountingParameter> parameters) {

    static DefinitionView of(Definition definition) {
        return new DefinitionView(
                definition.id(),
                definition.title(),
                definition.dimension(),
                definition.category(),
                definition.unit(),
                definition.numerator(),
                definition.denominator(),
                definition.months(),
                definition.yearly(),
                definition.version(),
                definition.parameters());
    }
}
