package uk.hearth.escalation.reminders;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import uk.hearth.escalation.cases.CaseReading;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;

@Path("/api/v1/escalations/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@Authenticated
public class CaseRemindersResource {

    private final CaseReading reading;
    private final CaseReminders reminders;

    CaseRemindersResource(CaseReading reading, CaseReminders reminders) {
        this.reading = reading;
        this.reminders = reminders;
    }

    @GET
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "List the reminders of a case's deadlines: told, waiting, or dropped and why; by deadline",
            description = "Those of a deadline that was set or moved a moment ago may take some seconds to be there.")
    public Page<ReminderView> listReminders(@RestPath @Parameter(description = "Which case") UUID id) {
        var escalation = reading.find(id);
        return new Page<>(reminders.of(escalation.authority(), id), null);
    }
}
