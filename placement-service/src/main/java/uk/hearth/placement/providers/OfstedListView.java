package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Ofsted's list of providers as an authority last received it.
 *
 * @param withoutPostcode entries whose postcode is withheld or missing
 * @param ratings how many ratings of the authority's provisions came with it, that were not known before
 * @param closedButOpen the authority's provisions that are open though their registration has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfstedListView(
        String authority,
        LocalDate asAt,

        @Schema(description = "Of the file's bytes", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String sha256,

        int entries,
        int withoutPostcode,
        int closedButOpen,
        String importedBy,
        Instant importedAt,

        @Schema(description = "Told in the answer to the import alone") @Nullable
        Integer ratings,

        @Schema(description = "Told in the answer to the import alone: whether it was the same file as before")
        @Nullable
        Boolean unchanged) {

    OfstedListView asTaken(int newRatings) {
        return new OfstedListView(
                authority,
                asAt,
                sha256,
                entries,
                withoutPostcode,
                closedButOpen,
                importedBy,
                importedAt,
                newRatings,
                false);
    }

    OfstedListView asUnchanged() {
        return new OfstedListView(
                authority, asAt, sha256, entries, withoutPostcode, closedButOpen, importedBy, importedAt, 0, true);
    }
}
