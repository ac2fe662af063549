package uk.hearth.placement.commitments;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.OptionalInt;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;

/** Keeps who changed what, and tells those who follow changes. */
@RequestScoped
class CommitmentTrail {

    private final Auditing auditing;
    private final Changes changes;

    CommitmentTrail(Auditing auditing, Changes changes) {
        this.auditing = auditing;
        this.changes = changes;
    }

    /**
     * Of a commitment or of what belongs to it.
     *
     * @param act a past participle: {@code changed}
     * @param kind what was changed, such as {@code commitment_measure}
     * @param id of it: the commitment's code, then whatever tells it from its like
     */
    void record(String authority, String act, String kind, String... id) {
        auditing.record(authority, act, new AuditSubject(kind, String.join(" ", id)), Map.of());
        var subject = "commitments/" + id[0];
        changes.tell(Change.of(
                authority,
                "%s.%s".formatted(kind.replace('_', '-'), act),
                subject,
                Map.of("commitment", id[0]),
                "/api/v1/%s?authority=%s".formatted(subject, authority)));
    }

    /** Of an 'I statement'. */
    void recordStatement(String authority, String act, String code) {
        auditing.record(authority, act, new AuditSubject("i_statement", code), Map.of());
        var subject = "i-statements/" + code;
        changes.tell(Change.of(
                authority,
                "i-statement." + act,
                subject,
                Map.of("statement", code),
                "/api/v1/%s?authority=%s".formatted(subject, authority)));
    }

    /** Of many at once. */
    void recordImport(CommitmentImportSummary summary) {
        auditing.record(
                summary.authority(),
                "imported " + summary.kind(),
                new AuditSubject("commitment_import", String.valueOf(summary.id())),
                Map.of(
                        "created", String.valueOf(summary.created()),
                        "revised", String.valueOf(summary.revised()),
                        "sha256", summary.sha256()));
        int changed = summary.created() + summary.revised();
        if (changed > 0) {
            changes.tell(new Change(
                    summary.authority(),
                    summary.kind() + ".imported",
                    "imports/commitments/" + summary.id(),
                    Map.of("import", String.valueOf(summary.id())),
                    Map.of(
                            "self",
                            "/api/v1/imports/commitments/%s?authority=%s".formatted(summary.id(), summary.authority())),
                    OptionalInt.of(changed)));
        }
    }
}
