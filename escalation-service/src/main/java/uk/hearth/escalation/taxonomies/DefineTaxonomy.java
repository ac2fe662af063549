package uk.hearth.escalation.taxonomies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list of themes as it is to be.
 *
 * @param inUseTo the last day on which it is in use; left out while no end is known
 * @param themes in the order in which people are to see them; a theme once listed stays, and is retired if need be
 * @param replaces older lists, with what their themes are called in this one
 */
public record DefineTaxonomy(
        @NotBlank @Size(max = 200) @Schema(examples = "Reasons since Mosaic")
        String title,

        @NotNull LocalDate inUseFrom,
        @Nullable LocalDate inUseTo,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Theme> themes,
        @Nullable @Size(max = 20) List<@NotNull @Valid Replaced> replaces) {

    /** As a list; sub-reasons and replaced lists are there, if only as empty lists. */
    TaxonomyView asView(String authority, String code, int version) {
        return new TaxonomyView(
                authority,
                code,
                title,
                inUseFrom,
                inUseTo,
                themes.stream().map(Theme::complete).toList(),
                Objects.requireNonNullElse(replaces, List.of()),
                version);
    }
}
