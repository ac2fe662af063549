package uk.hearth.kit.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One thing to be remembered; the detail is flat so that it can be read, and sealed, in one way only. */
public record AuditEntry(
        String authority,
        AuditActor actor,
        String action,
        AuditSubject subject,
        String correlationId,
        Map<String, String> detail) {

    /** The chain of what belongs to no authority. */
    public static final String NO_AUTHORITY = "-";

    public AuditEntry {
        detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }
}
