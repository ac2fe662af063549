package uk.hearth.kpi.editions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;

@Path("/api/v1/scorecards/{code}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
public class PublishingResource {

    private final EditionPress press;
    private final IdempotencyKeys keys;
    private final CanonicalJson json;
    private final Caller caller;

    PublishingResource(EditionPress press, IdempotencyKeys keys, CanonicalJson json, Caller caller) {
        this.press = press;
        this.keys = keys;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Transactional
    @APIResponseSchema(value = EditionSummary.class, responseCode = "201")
    @Operation(summary = "Publish an edition for a meeting: figures, commentary and definitions frozen as they stand")
    public RestResponse<EditionSummary> publishEdition(
            @RestPath @Parameter(description = "The scorecard's code", example = "corporate-parenting") String code,
            @RestQuery @NotNull String authority,
            @RestHeader("Idempotency-Key")
                    @Size(min = 1, max = 255)
                    @Parameter(description = "Send the same key to repeat a request without doing it twice")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid PublishEdition command) {
        caller.requireAuthority(authority);
        var hash = String.join(" ", "publish", code, authority, CanonicalJson.sha256(json.write(command)));
        var request = new IdempotentRequest(caller.name(), idempotencyKey, hash);
        return keys.once(request, EditionSummary.class, () -> answer(press.publish(authority, code, command)));
    }

    private static RestResponse<EditionSummary> answer(Edition edition) {
        return ResponseBuilder.<EditionSummary>create(201)
                .entity(EditionSummary.of(edition))
                .header(HttpHeaders.LOCATION, "/api/v1/editions/" + edition.id())
                .header(HttpHeaders.ETAG, edition.tag())
                .build();
    }
}
