package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.moves.ReferralView;
import uk.hearth.escalation.moves.Referrals;
import uk.hearth.escalation.moves.ResponseView;
import uk.hearth.escalation.moves.Responses;
import uk.hearth.escalation.work.ActionView;
import uk.hearth.escalation.work.Actions;

/** What others have added to a case, with its words for those who see them. */
@ApplicationScoped
class OnTheCase {

    private final Responses responses;
    private final Actions actions;
    private final Referrals referrals;

    OnTheCase(Responses responses, Actions actions, Referrals referrals) {
        this.responses = responses;
        this.actions = actions;
        this.referrals = referrals;
    }

    List<ResponseView> responses(EscalationCase escalation, Instant at, boolean words) {
        return responses.of(escalation.authority(), escalation.id(), at).stream()
                .map(response -> words ? response : response.withoutWords())
                .toList();
    }

    List<ActionView> actions(EscalationCase escalation, Instant at, boolean words) {
        return actions.of(escalation.authority(), escalation.id(), at).stream()
                .map(action -> words ? action : action.withoutWords())
                .toList();
    }

    List<ReferralView> referrals(EscalationCase escalation, Instant at, boolean words) {
        return referrals.of(escalation.authority(), escalation.id(), at).stream()
                .map(referral -> words ? referral : referral.withoutWords())
                .toList();
    }
}
