package uk.hearth.escalation.reminders;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/reminder-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders", description = "Who is reminded of which deadline, and when")
@Authenticated
public class ReminderSettingsResource {

    private final StoredSettings settings;
    private final ToPlan toPlan;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    ReminderSettingsResource(
            StoredSettings settings, ToPlan toPlan, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.settings = settings;
        this.toPlan = toPlan;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @APIResponseSchema(value = ReminderSettings.class, responseCode = "200")
    @Operation(summary = "Read when an authority is reminded of deadlines")
    public RestResponse<ReminderSettings> readReminderSettings(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var said = settings.of(authority);
        return Preconditions.tagged(200, EntityTag.ofVersion(said.version()), said);
    }

    @PUT
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = ReminderSettings.class, responseCode = "200")
    @Operation(
            summary = "Say when an authority is to be reminded of deadlines; send If-Match",
            description = "On the day of a deadline and at the moment it passes people are reminded anyway. Reminders "
                    + "of open deadlines that were not told yet follow the change.")
    public RestResponse<ReminderSettings> changeReminderSettings(
            @RestQuery @NotNull String authority, @NotNull @Valid ChangeReminderSettings wanted) {
        caller.requireAuthority(authority);
        var present = settings.hold(authority);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        settings.write(authority, wanted, caller.name());
        toPlan.everyOpenClock(authority);
        var subject = new AuditSubject("reminder_settings", authority);
        auditing.record(authority, "reminder_settings_changed", subject, Map.of());
        var said = settings.of(authority);
        return Preconditions.tagged(200, EntityTag.ofVersion(said.version()), said);
    }
}
