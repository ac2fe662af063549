package uk.hearth.placement.postcodes;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What postcodes are looked up in.
 *
 * @param precision {@code exact} with a release of the directory, {@code sector} with the table of sectors only
 * @param release absent with the table of sectors
 * @param places how many postcodes or sectors it has
 */
public record DirectoryView(
        Precision precision,
        @Schema(examples = "ONSPD November 2025") @Nullable String release,
        @Nullable LocalDate releasedOn,
        @Nullable Instant importedAt,
        int places) {

    static DirectoryView of(Release release) {
        return new DirectoryView(
                Precision.EXACT, release.name(), release.releasedOn(), release.importedAt(), release.postcodes());
    }

    static DirectoryView shipped() {
        return new DirectoryView(
                Precision.SECTOR, null, null, null, ShippedTables.sectors().size());
    }
}
