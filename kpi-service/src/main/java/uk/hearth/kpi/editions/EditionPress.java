package uk.hearth.kpi.editions;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.imports.DataVersions;

/** Freezes a scorecard for a meeting. */
@RequestScoped
class EditionPress {

    private final EditionArchive archive;
    private final EditionDrafts drafts;
    private final DataVersions versions;
    private final CanonicalJson json;
    private final Caller caller;
    private final Auditing auditing;
    private final Changes changes;
    private final Clock clock;

    EditionPress(
            EditionArchive archive,
            EditionDrafts drafts,
            DataVersions versions,
            CanonicalJson json,
            Caller caller,
            Auditing auditing,
            Changes changes,
            Clock clock) {
        this.archive = archive;
        this.drafts = drafts;
        this.versions = versions;
        this.json = json;
        this.caller = caller;
        this.auditing = auditing;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refusal if the period has no figure at all, or words tell a figure that is hidden */
    Edition publish(String authority, String scorecard, PublishEdition command) {
        versions.hold(authority);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var content = json.write(drafts.toPublish(authority, scorecard, command, now));
        var edition = new Edition(
                authority,
                UUID.randomUUID(),
                scorecard,
                command.title(),
                command.meetingOn(),
                command.to(),
                CanonicalJson.sha256(content),
                command.embargoUntil() == null ? null : command.embargoUntil().truncatedTo(ChronoUnit.MICROS),
                command.audienceOrInternal(),
                caller.name(),
                now,
                null);
        archive.add(edition, content);
        var subject = new AuditSubject("edition", edition.id().toString());
        auditing.record(authority, "published", subject, Map.of("sha256", edition.sha256()));
        changes.tell(edition.became("published"));
        return edition;
    }
}
