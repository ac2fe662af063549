package uk.hearth.placement.postcodes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import of the postcode directory did.
 *
 * @param sha256 of the file as it was sent
 * @param postcodes how many are known, live and ended
 * @param withoutGridReference how many of them have no place on the map
 */
public record DirectorySummary(
        Outcome outcome,
        @Schema(examples = "ONSPD November 2025") String release,
        LocalDate releasedOn,
        String sha256,
        int postcodes,
        int withoutGridReference,
        @Nullable Instant importedAt) {

    /** What became of the file. */
    public enum Outcome {
        /** In use from now on. */
        IMPORTED,
        /** It is in use already. */
        UNCHANGED,
        /** Only checked: it could be brought in. */
        CHECKED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DirectorySummary of(Outcome outcome, Release release) {
        return new DirectorySummary(
                outcome,
                release.name(),
                release.releasedOn(),
                release.sha256(),
                release.postcodes(),
                release.unmapped(),
                outcome == Outcome.CHECKED ? null : release.importedAt());
    }

    DirectorySummary asChecked() {
        return new DirectorySummary(
                Outcome.CHECKED, release, releasedOn, sha256, postcodes, withoutGridReference, null);
    }
}
