package uk.hearth.kit.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.hearth.kit.identity.Caller;

/** A request that ended with 403, as it is remembered: the operation and the authority asked for, no other parameter. */
record Refused(String chain, AuditEntry entry) {

    private static final Pattern AUTHORITY = Pattern.compile("[EWSN]\\d{8}");

    /** Read on the request's own thread; what comes of it is written on another. */
    static Refused of(ContainerRequestContext request, ResourceInfo operation, Caller caller) {
        var chain = chainOf(caller.authorities());
        var entry = new AuditEntry(
                chain,
                new AuditActor(caller.name(), caller.roles()),
                "refused",
                new AuditSubject("operation", name(operation)),
                Auditing.correlationId(),
                detail(request));
        return new Refused(chain, entry);
    }

    String actor() {
        return entry.actor().id();
    }

    /**
     * The authority whose account was refused: its auditor is the one who should know, and nobody can fill another
     * authority's chain. An account of none, or of several, is remembered in the chain of no authority.
     */
    private static String chainOf(SortedSet<String> authorities) {
        return authorities.size() == 1 ? authorities.first() : AuditEntry.NO_AUTHORITY;
    }

    private static String name(ResourceInfo operation) {
        var method = operation.getResourceMethod();
        return method == null ? "-" : method.getName();
    }

    private static Map<String, String> detail(ContainerRequestContext request) {
        var detail = new TreeMap<String, String>();
        detail.put("method", request.getMethod());
        var asked = request.getUriInfo().getQueryParameters().getFirst("authority");
        if (asked != null && AUTHORITY.matcher(asked).matches()) {
            detail.put("authority", asked);
        }
        return detail;
    }
}
