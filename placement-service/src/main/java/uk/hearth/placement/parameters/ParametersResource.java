package uk.hearth.placement.parameters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;

@Path("/api/v1/counting-parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counting parameters",
        description = "What councils count differently: each figure states those it depends on")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ParametersResource {

    private final Parameters parameters;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Event<CountingChanged> changed;

    ParametersResource(
            Parameters parameters,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Event<CountingChanged> changed) {
        this.parameters = parameters;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changed = changed;
    }

    @GET
    @Transactional
    @Operation(summary = "List what an authority may count in more than one way, and how it does")
    public Page<ParameterView> listParameters(
            @RestQuery @NotNull @Parameter(description = "Code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        var rules = parameters.of(authority);
        return new Page<>(
                Arrays.stream(CountingParameter.values())
                        .map(each -> ParameterView.of(each, rules.of(each)))
                        .toList(),
                null);
    }

    @GET
    @Path("/{name}")
    @Transactional
    @Operation(summary = "Read one parameter, with the tag that a change is based on")
    public RestResponse<ParameterView> readParameter(
            @RestPath @Parameter(description = "The parameter's name", example = "placement_change")
                    CountingParameter name,
            @RestQuery @NotNull @Parameter(description = "Code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        var setting = parameters.of(authority).of(name);
        return preconditions.unlessHeld(EntityTag.ofVersion(setting.version()), () -> ParameterView.of(name, setting));
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(
            summary = "Count in another way, with If-Match",
            description =
                    "Holds for all days. Months that were told to kpi-service are worked out anew and told again.")
    public RestResponse<ParameterView> setParameter(
            @RestPath @Parameter(description = "The parameter's name", example = "placement_change")
                    CountingParameter name,
            @RestQuery @NotNull @Parameter(description = "Code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetParameter command) {
        caller.requireAuthority(authority);
        if (!name.allows(command.value())) {
            throw InvalidInput.inField(
                    "value",
                    "unknown-choice",
                    "The parameter has no such choice",
                    "Take one of the choices that reading the parameter lists");
        }
        var before = parameters.of(authority).of(name);
        preconditions.requireCurrent(EntityTag.ofVersion(before.version()));
        if (!before.value().equals(command.value())) {
            parameters.set(authority, name, before.version() + 1, command, caller.name());
            auditing.record(
                    authority,
                    "set a counting parameter",
                    new AuditSubject("counting_parameter", name.word()),
                    Map.of("value", command.value(), "before", before.value()));
            changed.fire(new CountingChanged(authority));
        }
        var after = parameters.of(authority).of(name);
        return Preconditions.tagged(200, EntityTag.ofVersion(after.version()), ParameterView.of(name, after));
    }
}
