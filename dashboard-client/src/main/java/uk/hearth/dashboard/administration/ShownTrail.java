package uk.hearth.dashboard.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;

/** The audit trail of one service, as it was searched. */
public record ShownTrail(Authority council, AuditList asked, Listed<AuditEvent> events) {

    public List<String> services() {
        return AuditList.SERVICES;
    }

    public boolean isService(String service) {
        return service.equals(asked.shownService());
    }

    public @Nullable Link next() {
        return events.next() == null
                ? null
                : Link.to("/administration/audit")
                        .with("authority", council.code())
                        .with("service", asked.shownService())
                        .with("subjectKind", Field.filled(asked.subjectKind()))
                        .with("subjectId", Field.filled(asked.subjectId()))
                        .with("cursor", events.next());
    }
}
