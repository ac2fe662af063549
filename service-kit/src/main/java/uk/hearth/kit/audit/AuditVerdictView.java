package uk.hearth.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a verification found. */
public record AuditVerdictView(
        String authority,
        boolean intact,

        @Schema(description = "How many events hold, from the first.")
        long checked,

        @Schema(description = "Note position and hash somewhere safe: they prove later that nothing was cut off.")
        AuditHead head,

        @Schema(description = "The first event that does not hold; absent if all do.") @Nullable
        AuditBreak firstBreak) {

    static AuditVerdictView of(AuditVerdict verdict) {
        return new AuditVerdictView(
                verdict.authority(), verdict.intact(), verdict.checked(), verdict.head(), verdict.firstBreak());
    }
}
