package uk.hearth.escalation.escalations;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.MoveMade;
import uk.hearth.escalation.clocks.ClockView;
import uk.hearth.escalation.moves.ReferralView;
import uk.hearth.escalation.moves.ResponseView;
import uk.hearth.escalation.work.ActionView;
import uk.hearth.escalation.work.LinkView;

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
        List<LinkView> links,
        List<ResponseView> responses,
        List<ActionView> actions,
        List<ReferralView> referrals,
        @Nullable Instant asAt) {}
