package uk.hearth.placement.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.placement.returns.RepeatKey;

@Path("/api/v1/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "What a council supposes of the years ahead, kept to forecast by and to compare")
@RolesAllowed({Role.COMMISSIONER, Role.MANAGER, Role.ANALYST})
public class ScenariosResource {

    private final Scenarios scenarios;
    private final ScenarioDesk desk;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final Caller caller;
    private final Preconditions preconditions;

    ScenariosResource(
            Scenarios scenarios,
            ScenarioDesk desk,
            IdempotencyKeys keys,
            ObjectMapper json,
            Caller caller,
            Preconditions preconditions) {
        this.scenarios = scenarios;
        this.desk = desk;
        this.keys = keys;
        this.json = json;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's scenarios by name")
    public Page<ScenarioView> listScenarios(@BeanParam @Valid ScenarioQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var after = query.after(1).map(cursor -> cursor.key().get(0)).orElse("");
        var found = scenarios.after(authority, after, query.limit + 1);
        return Page.of(found, query.limit, row -> row, row -> List.of(row.name()));
    }

    @POST
    @Transactional
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    @Operation(summary = "Keep a scenario under a name of its own")
    public RestResponse<ScenarioView> saveScenario(
            @NotNull @Valid SaveScenario scenario, @BeanParam @Valid RepeatKey repeat) throws JsonProcessingException {
        caller.requireAuthority(scenario.authority());
        var request = new IdempotentRequest(
                caller.name(), repeat.idempotencyKey, "scenario " + json.writeValueAsString(scenario));
        return keys.once(request, ScenarioView.class, () -> {
            var saved = read(desk.add(scenario));
            return ResponseBuilder.<ScenarioView>create(201)
                    .entity(saved)
                    .header(HttpHeaders.LOCATION, "/api/v1/scenarios/" + saved.id())
                    .header(HttpHeaders.ETAG, EntityTag.ofVersion(saved.version()))
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read a scenario")
    public RestResponse<ScenarioView> readScenario(@RestPath @Parameter(description = "The scenario's id") UUID id) {
        var scenario = read(id);
        return preconditions.unlessHeld(EntityTag.ofVersion(scenario.version()), () -> scenario);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Change a scenario, with If-Match; for its owner and managers")
    public RestResponse<ScenarioView> replaceScenario(
            @RestPath @Parameter(description = "The scenario's id") UUID id, @NotNull @Valid SaveScenario scenario) {
        caller.requireAuthority(scenario.authority());
        var present = read(id);
        desk.requireMayChange(present);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        desk.replace(present, scenario);
        var changed = read(id);
        return Preconditions.tagged(200, EntityTag.ofVersion(changed.version()), changed);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Delete a scenario, with If-Match; for its owner and managers")
    public RestResponse<Void> deleteScenario(@RestPath @Parameter(description = "The scenario's id") UUID id) {
        var present = read(id);
        desk.requireMayChange(present);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        desk.remove(present);
        return RestResponse.noContent();
    }

    private ScenarioView read(UUID id) {
        return scenarios.find(id).orElseThrow(NotFoundException::new);
    }
}
