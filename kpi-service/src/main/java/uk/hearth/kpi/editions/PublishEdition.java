package uk.hearth.kpi.editions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.audiences.Audience;

/**
 * A scorecard for a meeting.
 *
 * @param periods how many to show up to the last one
 * @param sections headings and introductions for those sections that want one of their own
 * @param embargoUntil until when only those who prepare papers may see it
 * @param audience for whom it is; for those inside the council if left out
 */
public record PublishEdition(
        @NotBlank @Size(max = 200) @Schema(examples = "Corporate parenting panel: performance")
        String title,

        @NotNull LocalDate meetingOn,
        @NotNull ReportingPeriod to,
        @Min(1) @Max(60) @Nullable Integer periods,

        @Size(max = 100) @Nullable List<@Valid @NotNull EditionSection> sections,

        @Nullable Instant embargoUntil,
        @Nullable Audience audience) {

    Audience audienceOrInternal() {
        return audience == null ? Audience.INTERNAL : audience;
    }

    List<EditionSection> sectionsOrNone() {
        return sections == null ? List.of() : sections;
    }
}
