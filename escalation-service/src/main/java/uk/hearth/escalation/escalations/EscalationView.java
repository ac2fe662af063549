package uk.hearth.escalation.escalations;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.MoveMade;
import uk.hearth.escalation.clocks.ClockView;
import uk.hearth.escalation.work.Link;

/**
 * A case, as it stands or as it stood.
 *
 * @param wordsShown false for those not on the case, from whom every free text is withheld
 * @param asAt absent for the case as it stands
 */
public record EscalationView(
        EscalationSummary standing,
        SaidView said,

        @Schema(description = "Whether free text about the child is shown to you; if not, those fields are absent")
        boolean wordsShown,

        int protocolVersion,
        List<ClockView> clocks,
        List<MoveMade> moves,
        List<Link> links,
        @Nullable Instant asAt) {}
