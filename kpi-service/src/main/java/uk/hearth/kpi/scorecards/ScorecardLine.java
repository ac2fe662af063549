package uk.hearth.kpi.scorecards;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator's place on a scorecard.
 *
 * @param section the heading it stands under
 * @param indicator its code
 */
@Embeddable
public record ScorecardLine(
        @NotBlank @Size(max = 100) @Schema(examples = "Health")
        String section,

        @NotBlank @Size(max = 40) @Schema(examples = "CLA-IMMS")
        String indicator) {}
