package uk.hearth.kpi.areas;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas", description = "Authorities, and the areas they are compared with")
@Authenticated
public class AreasResource {

    private final Areas areas;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    AreasResource(Areas areas, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.areas = areas;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Path("/areas")
    @Transactional
    @Operation(summary = "List the areas known here, by code")
    public Page<AreaView> listAreas(
            @BeanParam @Valid PageRequest page,
            @RestQuery @Parameter(description = "Only areas of this kind") @Nullable AreaKind kind) {
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        var found = areas.after(after, kind, page.limit + 1);
        return Page.of(found, page.limit, AreaView::of, area -> List.of(area.code()));
    }

    @GET
    @Path("/areas/{code}")
    @Transactional
    @Operation(summary = "Read one area")
    public RestResponse<AreaView> readArea(
            @RestPath @Parameter(description = "ONS code of the area", example = "E09000023") String code) {
        var area = areas.findByIdOptional(code).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(EntityTag.ofVersion(area.version()), () -> AreaView.of(area));
    }

    @PUT
    @Path("/areas/{code}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Add an English authority by its ONS code, or rename one")
    public RestResponse<AreaView> putAuthority(
            @RestPath
                    @Pattern(
                            regexp = "E(06|07|08|09|10)\\d{6}",
                            message = "must be the ONS code of an English authority")
                    @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String code,
            @NotNull @Valid NameAuthority named) {
        var present = areas.findByIdOptional(code);
        preconditions.requireAbsent(present.isPresent());
        if (areas.count("name = ?1 and code <> ?2", named.name(), code) > 0) {
            throw new Refusal("area-name-taken", "Another area has this name", "Check the code and the name");
        }
        if (present.isPresent() && !present.get().name().equals(named.name())) {
            preconditions.requireCurrent(EntityTag.ofVersion(present.get().version()));
            present.get().rename(named.name());
        }
        if (present.isEmpty()) {
            areas.persist(new Area(code, named.name(), AreaKind.AUTHORITY));
        }
        areas.flush();
        auditing.record(AuditEntry.NO_AUTHORITY, "named", new AuditSubject("area", code), Map.of());
        var area = areas.findById(code);
        return Preconditions.tagged(
                present.isPresent() ? 200 : 201, EntityTag.ofVersion(area.version()), AreaView.of(area));
    }

    @GET
    @Path("/authorities")
    @Transactional
    @Operation(summary = "List the authorities that your token grants, by name")
    public Page<AreaView> listAuthorities() {
        var granted = areas.authoritiesAmong(caller.authorities());
        return new Page<>(granted.stream().map(AreaView::of).toList(), null);
    }
}
