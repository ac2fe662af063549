package uk.hearth.placement.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Figures.PartOf;

/** The children behind which figure are wanted; the dimension and category as the figure itself states them. */
public class ChildrenQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Parameter(description = "The day that is counted", example = "2026-03-31")
    public @Nullable LocalDate asAt;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Of a part: what it is a part by", example = "age")
    public @Nullable String dimension;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of a part: its category", example = "10_to_15")
    public @Nullable String category;

    private boolean isPartOfMix(Definition definition) {
        return definition.dimension() != null
                && definition.dimension().equals(dimension)
                && String.valueOf(definition.category()).equals(category);
    }

    /** @throws NotFoundException if there is no such figure */
    Definition among(List<Definition> definitions) {
        return definitions.stream()
                .filter(this::isPartOfMix)
                .findFirst()
                .or(() -> definitions.stream()
                        .filter(each -> each.dimension() == null)
                        .findFirst())
                .orElseThrow(NotFoundException::new);
    }

    PartOf part(Definition definition) {
        var whole = dimension == null || category == null || isPartOfMix(definition);
        return whole ? new PartOf(null, null) : new PartOf(Dimension.fromString(String.valueOf(dimension)), category);
    }
}
