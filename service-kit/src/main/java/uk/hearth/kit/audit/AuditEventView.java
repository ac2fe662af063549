package uk.hearth.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event as it was sealed. */
public record AuditEventView(
        @Schema(description = "Its place in the authority's chain, the first being 1.")
        long position,

        Instant at,

        @Schema(description = "The account that acted.", examples = "manager.lewisham")
        String actor,

        List<String> roles,
        @Schema(examples = "refused") String action,
        @Schema(examples = "operation") String subjectKind,
        String subjectId,

        @Schema(description = "Finds the request in the services' logs.")
        String correlationId,

        Map<String, String> detail,

        @Schema(description = "SHA-256 of this event and the hash of the one before it, in hexadecimal.")
        String hash) {}
