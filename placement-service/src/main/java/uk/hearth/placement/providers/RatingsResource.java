package uk.hearth.placement.providers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
import uk.hearth.placement.importing.Imports;
import uk.hearth.placement.layout.SurroundingsChanged;

@Path("/api/v1/provisions/{reference}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class RatingsResource {

    private final Ratings ratings;
    private final Provisions provisions;
    private final RatingRows rows;
    private final Imports imports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Event<SurroundingsChanged> changed;

    RatingsResource(
            Ratings ratings,
            Provisions provisions,
            RatingRows rows,
            Imports imports,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Event<SurroundingsChanged> changed) {
        this.ratings = ratings;
        this.provisions = provisions;
        this.rows = rows;
        this.imports = imports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changed = changed;
    }

    @GET
    @Transactional
    @Operation(summary = "List what Ofsted judged of a provision, the latest first")
    public Page<RatingView> listRatings(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        provisions.require(authority, reference);
        return new Page<>(ratings.of(authority, reference), null);
    }

    @PUT
    @Path("/{judgedOn}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = RatingView.class, responseCode = "200")
    @Operation(summary = "Enter what Ofsted judged on a day, or correct it with If-Match")
    public RestResponse<RatingView> setRating(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The day of the inspection") LocalDate judgedOn,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetRating told) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        provisions.require(authority, reference);
        var present = ratings.find(authority, reference, judgedOn);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(view -> preconditions.requireCurrent(EntityTag.ofVersion(view.version())));
        imports.put(
                rows,
                authority,
                caller.name(),
                Arrays.asList(reference, judgedOn, told.rating().word(), "entered"));
        auditing.record(authority, "set a rating", new AuditSubject("provision", reference), Map.of());
        var stored = ratings.find(authority, reference, judgedOn).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, EntityTag.ofVersion(stored.version()), stored);
    }

    @DELETE
    @Path("/{judgedOn}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Take a rating back that was entered by mistake; send If-Match")
    public RestResponse<Void> removeRating(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The day of the inspection") LocalDate judgedOn,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        var present = ratings.find(authority, reference, judgedOn).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        ratings.remove(authority, present);
        changed.fire(new SurroundingsChanged(authority));
        auditing.record(authority, "removed a rating", new AuditSubject("provision", reference), Map.of());
        return RestResponse.noContent();
    }
}
