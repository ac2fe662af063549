package uk.hearth.kit.audit;

import org.jspecify.annotations.Nullable;

/** What a verification found: how many events hold, the last of them, and the first that does not, if any. */
public record AuditVerdict(
        String authority,
        long checked,
        AuditHead head,
        @Nullable AuditBreak firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }
}
