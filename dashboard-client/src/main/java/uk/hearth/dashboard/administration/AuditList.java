package uk.hearth.dashboard.administration;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events are looked for. */
public record AuditList(
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("service") @Nullable String service,
        @QueryParam("subjectKind") @Nullable String subjectKind,
        @QueryParam("subjectId") @Nullable String subjectId,
        @QueryParam("cursor") @Nullable String cursor) {

    static final List<String> SERVICES = List.of("kpi", "escalation", "placement");

    String shownService() {
        return service != null && SERVICES.contains(service) ? service : "kpi";
    }
}
