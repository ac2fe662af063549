package uk.hearth.kpi.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.audiences.Audience;

/**
 * An edition in a list.
 *
 * @param audience for whom it was published
 * @param sha256 of its content, byte for byte as it is answered
 * @param withdrawnReason present once it is not to be relied on any more
 */
public record EditionSummary(
        UUID id,
        String authority,
        String scorecard,
        String title,
        LocalDate meetingOn,
        ReportingPeriod to,
        @Schema(examples = "January 2019") String toLabel,
        String sha256,
        @Nullable Instant embargoUntil,
        Audience audience,
        String publishedBy,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {

    static EditionSummary of(Edition edition) {
        var withdrawal = edition.withdrawal();
        return new EditionSummary(
                edition.id(),
                edition.authority(),
                edition.scorecard(),
                edition.title(),
                edition.meetingOn(),
                edition.to(),
                edition.to().label(),
                edition.sha256(),
                edition.embargoUntil(),
                edition.audience(),
                edition.publishedBy(),
                edition.publishedAt(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.reason());
    }
}
