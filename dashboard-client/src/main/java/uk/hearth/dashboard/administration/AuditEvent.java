package uk.hearth.dashboard.administration;

import java.time.Instant;
import java.util.List;

/** Who did what, and when. */
public record AuditEvent(
        long position,
        Instant at,
        String actor,
        List<String> roles,
        String action,
        String subjectKind,
        String subjectId,
        String correlationId) {}
