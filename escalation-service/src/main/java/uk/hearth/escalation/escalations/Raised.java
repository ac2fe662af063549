package uk.hearth.escalation.escalations;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.CaseState;
import uk.hearth.escalation.clocks.Deadlines;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.protocols.Protocol;

/**
 * A challenge that may be raised: what is said, by whom, when, and under which protocol.
 *
 * @param taxonomy the list that the theme was found in
 */
record Raised(RaiseEscalation command, Actor actor, Instant at, Instant now, Protocol protocol, String taxonomy) {

    CaseState state() {
        return command.firstStage() == 0 ? CaseState.INFORMAL : CaseState.FORMAL;
    }

    /** The row of the case, by the names of its columns. */
    Map<String, Object> row(UUID id, Deadlines deadlines) {
        var row = new HashMap<String, Object>();
        said(row);
        row.put("id", id);
        row.put("iro", actor.principal());
        row.put("taxonomy", taxonomy);
        row.put("protocol_version", protocol.version());
        row.put("raised_at", at);
        row.put("recorded_at", Database.kept(now));
        row.put("changed_at", Database.kept(now));
        row.put("version", 1);
        row.put("state", state());
        row.put("stage", command.firstStage());
        row.put("stage_entered_at", at);
        row.put("awaiting", command.kind() == CaseKind.CHALLENGE ? Awaiting.OWNER : Awaiting.IRO);
        row.put("stage_due_at", deadlines.stage());
        row.put("total_due_at", deadlines.total());
        return row;
    }

    private void said(Map<String, Object> row) {
        row.put("authority", command.authority());
        row.put("kind", command.kind());
        row.put("child_reference", command.childReference());
        row.put("team", command.team());
        row.put("theme", command.theme());
        row.put("sub_reason", command.subReason());
        row.put("risk", command.risk());
        row.put("concern", command.concern());
        row.put("desired_outcome", command.desiredOutcome());
        row.put("child_wishes", command.childWishes());
        row.put("child_told", command.childTold());
        row.put("advocate_offered", command.advocateOffered());
        row.put("assignee", command.assignee());
    }
}
