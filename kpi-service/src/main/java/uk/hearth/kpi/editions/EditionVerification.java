package uk.hearth.kpi.editions;

import java.util.UUID;

/**
 * Whether an edition is still what was published.
 *
 * @param sha256 as it was kept when it was published
 * @param recomputed of what is stored now
 */
public record EditionVerification(UUID id, String sha256, String recomputed, boolean unchanged) {

    static EditionVerification of(Edition edition, String content) {
        var recomputed = CanonicalJson.sha256(content);
        return new EditionVerification(edition.id(), edition.sha256(), recomputed, recomputed.equals(edition.sha256()));
    }
}
