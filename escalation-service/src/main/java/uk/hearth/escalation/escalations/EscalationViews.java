package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.MoveMade;
import uk.hearth.escalation.cases.MovesMade;
import uk.hearth.escalation.clocks.ClockView;
import uk.hearth.escalation.clocks.Clocks;
import uk.hearth.escalation.protocols.Protocols;
import uk.hearth.escalation.work.Links;

/** A case with everything on it, for one reader. */
@ApplicationScoped
class EscalationViews {

    private final Protocols protocols;
    private final Clocks clocks;
    private final CouncilCalendars calendars;
    private final MovesMade moves;
    private final InformalAttempts attempts;
    private final Links links;
    private final OnTheCase onIt;
    private final Clock clock;

    EscalationViews(
            Protocols protocols,
            Clocks clocks,
            CouncilCalendars calendars,
            MovesMade moves,
            InformalAttempts attempts,
            Links links,
            OnTheCase onIt,
            Clock clock) {
        this.protocols = protocols;
        this.clocks = clocks;
        this.calendars = calendars;
        this.moves = moves;
        this.attempts = attempts;
        this.links = links;
        this.onIt = onIt;
        this.clock = clock;
    }

    /** @param asAt nothing for the case as it stands */
    EscalationView view(EscalationCase escalation, @Nullable Instant asAt, boolean words) {
        var authority = escalation.authority();
        var at = asAt == null ? clock.instant() : asAt;
        var said = SaidView.of(escalation.facts(), attempts.of(authority, escalation.id()));
        return new EscalationView(
                summary(escalation, words, at),
                words ? said : said.withoutWords(),
                words,
                escalation.facts().protocolVersion(),
                clocks(escalation, at, words),
                moves(escalation, at, words),
                links.of(authority, escalation.id(), at),
                onIt.responses(escalation, at, words),
                onIt.actions(escalation, at, words),
                onIt.referrals(escalation, at, words),
                asAt);
    }

    EscalationSummary summary(EscalationCase escalation, boolean onTheCase, Instant at) {
        var protocol = protocols
                .find(escalation.authority(), escalation.facts().protocolVersion())
                .orElseThrow();
        var stage = protocol.stage(escalation.facts().stage());
        return EscalationSummary.of(escalation, stage.name(), onTheCase, at);
    }

    private List<ClockView> clocks(EscalationCase escalation, Instant at, boolean words) {
        var calendar = calendars.of(escalation.authority());
        return clocks.of(escalation.authority(), escalation.id()).stream()
                .filter(one -> !one.entries().get(0).recordedAt().isAfter(at))
                .map(one -> one.view(calendar, at, words))
                .toList();
    }

    private List<MoveMade> moves(EscalationCase escalation, Instant at, boolean words) {
        return moves.of(escalation.authority(), escalation.id(), at).stream()
                .map(made -> words ? made : made.withoutWords())
                .toList();
    }
}
