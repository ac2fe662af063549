package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.Cases;
import uk.hearth.escalation.cases.Happening;
import uk.hearth.escalation.cases.MoveMade;
import uk.hearth.escalation.cases.MovesMade;
import uk.hearth.escalation.clocks.ClockKind;
import uk.hearth.escalation.clocks.Clocks;
import uk.hearth.escalation.clocks.Deadlines;
import uk.hearth.escalation.clocks.Projections;
import uk.hearth.escalation.clocks.Tick;
import uk.hearth.escalation.work.Links;

/** Raises a challenge: under the protocol of that day, at the stage chosen, with its clocks running. */
@ApplicationScoped
class Raising {

    private final Cases cases;
    private final MovesMade moves;
    private final Clocks clocks;
    private final Projections projections;
    private final InformalAttempts attempts;
    private final Links links;

    Raising(
            Cases cases,
            MovesMade moves,
            Clocks clocks,
            Projections projections,
            InformalAttempts attempts,
            Links links) {
        this.cases = cases;
        this.moves = moves;
        this.clocks = clocks;
        this.projections = projections;
        this.attempts = attempts;
        this.links = links;
    }

    UUID raise(Raised raised) {
        var command = raised.command();
        var authority = command.authority();
        var id = UUID.randomUUID();
        cases.add(raised.row(id, startClocks(raised, id)));
        moves.record(
                authority,
                id,
                new MoveMade(
                        "raise",
                        null,
                        null,
                        raised.state(),
                        command.firstStage(),
                        raised.at(),
                        raised.actor(),
                        command.skipReason(),
                        null));
        attempts.add(authority, id, command.informalAttempts());
        links.add(authority, id, command.links(), raised.actor().person());
        cases.tellRaised(authority, id, Happening.of("raised", raised.at(), raised.actor(), command.skipReason()));
        return id;
    }

    /** Praise has no clock; a challenge has one for its stage and, once it is formal, one for the whole process. */
    private Deadlines startClocks(Raised raised, UUID id) {
        var command = raised.command();
        if (command.kind() == CaseKind.GOOD_PRACTICE) {
            return new Deadlines(null, null);
        }
        var tick = new Tick(
                command.authority(), id, raised.at(), "raised", raised.actor().person());
        var stage = raised.protocol().stage(command.firstStage());
        clocks.start(tick, ClockKind.STAGE, stage.position(), stage.limitWorkingDays(), stage.cutOff());
        if (stage.position() > 0) {
            clocks.start(
                    tick,
                    ClockKind.TOTAL,
                    0,
                    raised.protocol().totalLimit(),
                    raised.protocol().cutOff());
        }
        return projections.project(command.authority(), id);
    }
}
