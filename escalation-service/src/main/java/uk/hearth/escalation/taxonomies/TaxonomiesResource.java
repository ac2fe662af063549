package uk.hearth.escalation.taxonomies;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Taxonomies", description = "The themes and sub-reasons of escalations, list by list as they changed")
@Authenticated
public class TaxonomiesResource {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    private final Taxonomies taxonomies;
    private final TaxonomyChanges changes;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    TaxonomiesResource(
            Taxonomies taxonomies,
            TaxonomyChanges changes,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.taxonomies = taxonomies;
        this.changes = changes;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's lists of themes, or those in use on a day, the first in use first")
    public Page<TaxonomyView> listTaxonomies(
            @RestQuery @NotNull String authority,
            @RestQuery @Parameter(description = "Only lists in use on this day", example = "2018-11-15") @Nullable
                    LocalDate inUseOn) {
        caller.requireAuthority(authority);
        var lists = taxonomies.of(authority).stream()
                .filter(list -> inUseOn == null || list.isInUseOn(inUseOn))
                .toList();
        return new Page<>(lists, null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read one list of themes, and how it tells those of the lists before it")
    public RestResponse<TaxonomyView> readTaxonomy(
            @RestPath @Parameter(schema = @Schema(maxLength = 40, examples = "mosaic")) String code,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var list = taxonomies.find(authority, code).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(list), () -> list);
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = TaxonomyView.class, responseCode = "200")
    @Operation(summary = "Define a list of themes, or change it with If-Match; a theme once listed can only be retired")
    public RestResponse<TaxonomyView> defineTaxonomy(
            @RestPath @Pattern(regexp = CODE, message = "must be made of lower-case letters, digits and underscores")
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid DefineTaxonomy list) {
        caller.requireAuthority(authority);
        changes.takeTurn(authority);
        var present = taxonomies.find(authority, code);
        preconditions.requireAbsent(present.isPresent());
        var asked =
                list.asView(authority, code, present.map(TaxonomyView::version).orElse(1));
        if (present.isPresent() && present.get().equals(asked.inOrder())) {
            return Preconditions.tagged(200, tag(asked), present.get());
        }
        present.ifPresent(held -> preconditions.requireCurrent(tag(held)));
        new TaxonomyRules(asked, taxonomies.of(authority)).check();
        changes.put(asked);
        auditing.record(
                authority,
                "defined",
                new AuditSubject("taxonomy", code),
                Map.of("themes", String.valueOf(list.themes().size())));
        var kept = taxonomies.find(authority, code).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, tag(kept), kept);
    }

    private static String tag(TaxonomyView list) {
        return EntityTag.ofVersion(list.version());
    }
}
