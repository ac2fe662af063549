package uk.hearth.escalation.taxonomies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An older list that this one took the place of, and how its themes are told in this one. */
public record Replaced(
        @NotBlank @Size(max = 40) @Schema(examples = "pre_mosaic")
        String taxonomy,

        @NotNull @Size(max = 1000) List<@NotNull @Valid MappedTerm> terms) {

    private static final Comparator<MappedTerm> BY_TERM = Comparator.comparing(MappedTerm::theme)
            .thenComparing(MappedTerm::reason, Comparator.nullsFirst(Comparator.naturalOrder()));

    Replaced inOrder() {
        return new Replaced(taxonomy, terms.stream().sorted(BY_TERM).toList());
    }
}
