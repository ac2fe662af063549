package uk.hearth.kpi.commentary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

/** Takes in what an officer says of a figure. */
@RequestScoped
class CommentaryDesk {

    private final CommentaryRevisions revisions;
    private final Indicators indicators;
    private final DataVersions versions;
    private final Auditing auditing;
    private final Changes changes;
    private final Caller caller;

    CommentaryDesk(
            CommentaryRevisions revisions,
            Indicators indicators,
            DataVersions versions,
            Auditing auditing,
            Changes changes,
            Caller caller) {
        this.revisions = revisions;
        this.indicators = indicators;
        this.versions = versions;
        this.auditing = auditing;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * Adds a revision after that one, 0 being none; false if somebody else was quicker.
     *
     * @throws InvalidInput if the indicator is not in the catalogue
     */
    boolean write(CommentaryKey key, int superseded, WriteCommentary says) {
        if (indicators.byCode(key.indicator()).isEmpty()) {
            throw InvalidInput.inField(
                    "indicator", "unknown-indicator", "This indicator is not in the catalogue", "Look its code up");
        }
        var written = revisions.write(key, superseded, says, caller.name());
        if (written) {
            versions.advance(key.authority());
            var figure = String.join(
                    "/", key.indicator(), key.period().code(), key.kind().wire());
            auditing.record(
                    key.authority(),
                    superseded == 0 ? "added" : "changed",
                    new AuditSubject("commentary", figure),
                    Map.of("revision", String.valueOf(superseded + 1)));
            changes.tell(key.written());
        }
        return written;
    }
}
