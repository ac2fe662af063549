package uk.hearth.kpi.targets;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "What figures ought to be, and from when")
@Authenticated
public class TargetsResource {

    private static final String INDICATOR = "The indicator's code";
    private static final String FROM = "The first period for which it holds";
    private static final String ONE = "/{indicator}/{effectiveFrom}";

    private final TargetList list;
    private final TargetChanges changes;
    private final Indicators indicators;
    private final Caller caller;
    private final Preconditions preconditions;

    TargetsResource(
            TargetList list, TargetChanges changes, Indicators indicators, Caller caller, Preconditions preconditions) {
        this.list = list;
        this.changes = changes;
        this.indicators = indicators;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's targets: all, those in force on a day, as they stood, or every revision")
    public Page<TargetRevision> listTargets(@BeanParam @Valid TargetQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        var after = page.after(TargetList.KEY_PARTS).orElse(null);
        return Page.of(list.after(after, query, page.limit + 1), page.limit, target -> target, TargetList::key);
    }

    @GET
    @Path(ONE)
    @Transactional
    @Operation(summary = "Read one target")
    public RestResponse<TargetRevision> readTarget(
            @RestPath @Parameter(description = INDICATOR) String indicator,
            @RestPath @Parameter(description = FROM, schema = @Schema(maxLength = 20, examples = "2018-04"))
                    String effectiveFrom,
            @RestQuery @NotNull String authority) {
        var target = current(authority, indicator, effectiveFrom);
        if (target == null) {
            throw new NotFoundException();
        }
        return preconditions.unlessHeld(tag(target), () -> target);
    }

    @PUT
    @Path(ONE)
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = TargetRevision.class, responseCode = "200")
    @Operation(summary = "Set a target from a period on: create it, or change it with If-Match")
    public RestResponse<TargetRevision> setTarget(
            @RestPath @Parameter(description = INDICATOR) String indicator,
            @RestPath @Parameter(description = FROM, schema = @Schema(maxLength = 20, examples = "2018-04"))
                    String effectiveFrom,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetTarget target) {
        caller.requireAuthority(authority);
        changes.takeTurn(authority);
        var present = current(authority, indicator, effectiveFrom);
        if (indicators.byCode(indicator).isEmpty()) {
            throw new NotFoundException();
        }
        preconditions.requireAbsent(present != null);
        if (present != null) {
            preconditions.requireCurrent(tag(present));
        }
        changes.set(authority, indicator, period(effectiveFrom), target);
        var stored = Objects.requireNonNull(current(authority, indicator, effectiveFrom));
        return Preconditions.tagged(present == null ? 201 : 200, tag(stored), stored);
    }

    @DELETE
    @Path(ONE)
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Withdraw a target with If-Match: the one before it holds on; its revisions are kept")
    public RestResponse<Void> withdrawTarget(
            @RestPath @Parameter(description = INDICATOR) String indicator,
            @RestPath @Parameter(description = FROM, schema = @Schema(maxLength = 20, examples = "2018-04"))
                    String effectiveFrom,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        changes.takeTurn(authority);
        var present = current(authority, indicator, effectiveFrom);
        if (present == null) {
            throw new NotFoundException();
        }
        preconditions.requireCurrent(tag(present));
        changes.withdraw(present);
        return RestResponse.noContent();
    }

    private @Nullable TargetRevision current(String authority, String indicator, String effectiveFrom) {
        caller.requireAuthority(authority);
        return list.current(authority, indicator, period(effectiveFrom).firstDay())
                .orElse(null);
    }

    private static ReportingPeriod period(String effectiveFrom) {
        return PeriodParameter.parse("effectiveFrom", effectiveFrom).orElseThrow(NotFoundException::new);
    }

    private static String tag(TargetRevision target) {
        return EntityTag.ofVersion(target.revision());
    }
}
