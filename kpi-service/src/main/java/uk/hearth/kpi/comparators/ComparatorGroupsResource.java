package uk.hearth.kpi.comparators;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.imports.ForAll;

@Path("/api/v1/comparator-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparator groups", description = "Whom an authority is compared with, by year")
@Authenticated
public class ComparatorGroupsResource {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    private final ComparatorGroups groups;
    private final Areas areas;
    private final DataVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;
    private final Auditing auditing;
    private final ForAll forAll;
    private final Changes changes;

    ComparatorGroupsResource(
            ComparatorGroups groups,
            Areas areas,
            DataVersions versions,
            Caller caller,
            Preconditions preconditions,
            Clock clock,
            Auditing auditing,
            ForAll forAll,
            Changes changes) {
        this.groups = groups;
        this.areas = areas;
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
        this.auditing = auditing;
        this.forAll = forAll;
        this.changes = changes;
    }

    @GET
    @Transactional
    @Operation(summary = "List the groups that an authority has in a year, its own and those for all")
    public Page<GroupView> listComparatorGroups(
            @BeanParam @Valid GroupQuery query, @BeanParam @Valid PageRequest page) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        var found = groups.after(after, authority, query.in(clock), page.limit + 1);
        return Page.of(found, page.limit, group -> group, group -> List.of(group.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read a group as an authority has it in a year: the last defined up to then")
    public RestResponse<GroupView> readComparatorGroup(
            @RestPath @Parameter(description = "The group's word", example = "inner_london") String code,
            @BeanParam @Valid GroupQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var group = groups.of(authority, code, query.in(clock)).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(group), () -> group);
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    @Operation(summary = "Define a group from a year on: an authority's own, or without authority one for all")
    public RestResponse<GroupView> defineComparatorGroup(
            @RestPath
                    @Pattern(regexp = CODE, message = "must be made of lower-case letters, digits and underscores")
                    @Parameter(description = "The group's word", example = "inner_london")
                    String code,
            @RestQuery @Parameter(description = "Left out for a group for all: administrators and machines") @Nullable
                    String authority,
            @RestQuery @NotNull @Min(1900) @Max(2200) @Parameter(description = "The first year of it", example = "2019")
                    Integer year,
            @NotNull @Valid DefineGroup group) {
        var owner = owner(authority);
        versions.takeTurn(owner); // of two who hold the same tag, one is refused
        group.requireKnown(Set.copyOf(areas.codesByWord().values()));
        var present = groups.defined(owner, code, year);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(stored -> preconditions.requireCurrent(tag(stored)));
        groups.define(owner, code, year, group);
        versions.advance(owner);
        auditing.record(
                owner, "defined", new AuditSubject("comparator_group", code), Map.of("year", String.valueOf(year)));
        changes.tell(Change.of(
                owner,
                "comparator-groups.defined",
                "comparator-groups/" + code,
                Map.of("code", code, "year", String.valueOf(year)),
                "/api/v1/comparator-groups/%s?year=%d".formatted(code, year)
                        + (authority == null ? "" : "&authority=" + authority)));
        var stored = groups.defined(owner, code, year).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, tag(stored), stored);
    }

    @DELETE
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Remove a group as defined from a year on, with If-Match: the one before it holds on")
    public RestResponse<Void> removeComparatorGroup(
            @RestPath String code,
            @RestQuery @Parameter(description = "Left out for a group for all: administrators and machines") @Nullable
                    String authority,
            @RestQuery @NotNull @Min(1900) @Max(2200) Integer year) {
        var owner = owner(authority);
        versions.takeTurn(owner);
        var present = groups.defined(owner, code, year).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(tag(present));
        groups.remove(owner, code, year);
        versions.advance(owner);
        auditing.record(
                owner, "removed", new AuditSubject("comparator_group", code), Map.of("year", String.valueOf(year)));
        return RestResponse.noContent();
    }

    private String owner(@Nullable String authority) {
        if (authority != null) {
            caller.requireAuthority(authority);
            return authority;
        }
        forAll.claim();
        return ComparatorGroups.SHARED;
    }

    private static String tag(GroupView group) {
        // the content too: a group that was removed and defined again counts its versions anew
        return EntityTag.ofParts(
                String.valueOf(group.authority()),
                group.code(),
                group.year(),
                group.version(),
                group.name(),
                group.source(),
                group.members());
    }
}
