package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseState;
import uk.hearth.escalation.clocks.ClockKind;
import uk.hearth.escalation.clocks.ClockState;
import uk.hearth.escalation.clocks.Clocks;
import uk.hearth.escalation.clocks.Tick;
import uk.hearth.kit.problems.InvalidInput;

/** What each move does to clocks and records, and which columns of the case it changes. */
@ApplicationScoped
class Effects {

    private final Clocks clocks;
    private final Responses responses;
    private final Referrals referrals;

    Effects(Clocks clocks, Responses responses, Referrals referrals) {
        this.clocks = clocks;
        this.responses = responses;
        this.referrals = referrals;
    }

    Map<String, @Nullable Object> of(Situation situation, MakeMove move, Actor actor, Instant at) {
        var escalation = situation.escalation();
        var why = move.reason() == null ? move.move().event() : move.reason();
        var tick = new Tick(escalation.authority(), escalation.id(), at, why, actor.person());
        return switch (move.move()) {
            case ESCALATE -> escalate(situation, move, tick);
            case RESPOND -> {
                responses.add(escalation, move, actor, at);
                clocks.endStage(tick);
                yield columns("awaiting", Awaiting.IRO);
            }
            case ACCEPT, NOT_ACCEPT -> {
                responses.decide(escalation, move.move() == Move.ACCEPT, move.reason(), actor, at);
                yield columns("awaiting", Awaiting.IRO);
            }
            case SUSPEND -> {
                clocks.turn(tick, ClockState.SUSPENDED);
                yield columns("suspended_at", at);
            }
            case RESUME -> {
                clocks.turn(tick, ClockState.RUNNING);
                yield columns("suspended_at", null);
            }
            case REFER -> {
                referrals.add(escalation, move, actor, at);
                yield columns("referred_at", at);
            }
            case RESOLVE -> close(CaseState.RESOLVED, move, tick);
            case WITHDRAW -> close(CaseState.WITHDRAWN, move, tick);
        };
    }

    private Map<String, @Nullable Object> escalate(Situation situation, MakeMove move, Tick tick) {
        int now = situation.facts().stage();
        int next = move.stage() == null ? now + 1 : move.stage();
        requireReachable(now, next, situation, move);
        var protocol = situation.protocol();
        var stage = protocol.stage(next);
        clocks.endStage(tick);
        clocks.start(tick, ClockKind.STAGE, next, stage.limitWorkingDays(), stage.cutOff());
        if (situation.facts().state() == CaseState.INFORMAL) {
            clocks.start(tick, ClockKind.TOTAL, 0, protocol.totalLimit(), protocol.cutOff());
        }
        var columns = columns("awaiting", Awaiting.OWNER);
        columns.put("state", CaseState.FORMAL);
        columns.put("stage", next);
        columns.put("stage_entered_at", tick.at());
        columns.put("assignee", move.assignee());
        columns.put("delegate", null);
        columns.put("delegate_until", null);
        return columns;
    }

    /** IRO Handbook, chapter 6: the IRO may bypass any stage and go to the level that they think right. */
    private static void requireReachable(int now, int next, Situation situation, MakeMove move) {
        if (next <= now || next > situation.protocol().lastStage()) {
            throw InvalidInput.inField(
                    "stage",
                    "no-such-stage-above",
                    "There is no such stage above the present one",
                    "Stages from %d to %d can be reached"
                            .formatted(now + 1, situation.protocol().lastStage()));
        }
        if (next > now + 1 && move.reason() == null) {
            throw InvalidInput.inField(
                    "reason", "reason-missing", "A stage is skipped without a reason", "Say why it is skipped");
        }
    }

    private Map<String, @Nullable Object> close(CaseState state, MakeMove move, Tick tick) {
        clocks.endAll(tick);
        var columns = columns("state", state);
        columns.put("awaiting", Awaiting.NOBODY);
        columns.put("closed_at", tick.at());
        columns.put("outcome", move.outcome());
        columns.put("suspended_at", null);
        return columns;
    }

    private static Map<String, @Nullable Object> columns(String name, @Nullable Object value) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(name, value);
        return columns;
    }
}
