package uk.hearth.placement.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/figures/{indicator}/children")
@Tag(name = "Figures")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class ChildrenBehindResource {

    private final Figures figures;
    private final Caller caller;
    private final Auditing auditing;

    ChildrenBehindResource(Figures figures, Caller caller, Auditing auditing) {
        this.figures = figures;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS})
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read which children are behind a figure, and what each adds to it",
            description =
                    "Their sums are the figure's numerator and denominator. Who read it is kept in the audit trail.")
    public Listing<ChildBehind> readChildrenBehind(
            @RestPath @Parameter(description = "Id of the indicator", example = "S1") String indicator,
            @BeanParam @Valid ChildrenQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        var day = Objects.requireNonNull(query.asAt);
        caller.requireAuthority(authority);
        var definition = query.among(Definitions.of(indicator));
        var children = figures.children(authority, day, definition, query.part(definition));
        auditing.record(
                authority,
                "viewed the children behind a figure",
                new AuditSubject("figure", definition.id()),
                Map.of("as_at", day.toString()));
        return new Listing<>(
                "children-behind-%s-%s".formatted(indicator, day),
                "%s as at %s".formatted(definition.title(), day),
                ChildBehind.class,
                children.orElse(List.of()));
    }
}
