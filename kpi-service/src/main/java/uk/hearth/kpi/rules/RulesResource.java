package uk.hearth.kpi.rules;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
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
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/validation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation", description = "Rules that figures are held against, and what they found")
@Authenticated
public class RulesResource {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    private final Rules rules;
    private final Indicators indicators;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Changes changes;
    private final Event<RuleSet> set;

    RulesResource(
            Rules rules,
            Indicators indicators,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Changes changes,
            Event<RuleSet> set) {
        this.rules = rules;
        this.indicators = indicators;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changes = changes;
        this.set = set;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's rules: its own, and those for all that it has not defined itself")
    public Page<RuleView> listRules(@RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        return Page.of(
                rules.after(authority, after, page.limit + 1), page.limit, rule -> rule, rule -> List.of(rule.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read one rule as it is in force for an authority")
    public RestResponse<RuleView> readRule(
            @RestPath @Parameter(description = "The rule's code", example = "missing-figure") String code,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var rule = rules.find(authority, code).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(rule), () -> rule);
    }

    @GET
    @Path("/{code}/revisions")
    @Transactional
    @Operation(summary = "List every revision of a rule, the one for all first")
    public Page<RuleView> listRuleRevisions(
            @RestPath @Parameter(description = "The rule's code", example = "missing-figure") String code,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(rules.revisions(authority, code), null);
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = RuleView.class, responseCode = "200")
    @Operation(
            summary = "Set a rule, its limits and whether it is on: an authority's own, in place of one for all",
            description = "To change a rule that is there, its own or one for all, send If-Match.")
    public RestResponse<RuleView> setRule(
            @RestPath
                    @Pattern(regexp = CODE, message = "must be made of lower-case letters, digits and hyphens")
                    @Parameter(description = "The rule's code", example = "number-of-children")
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid DefineRule rule) {
        caller.requireAuthority(authority);
        rule.requireSound(indicators.among(rule.indicatorsOrNone()).keySet());
        var present = rules.find(authority, code);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(stored -> preconditions.requireCurrent(tag(stored)));
        if (present.isPresent() && present.get().says(rule)) {
            return Preconditions.tagged(200, tag(present.get()), present.get());
        }
        var own = present.filter(stored -> stored.authority() != null);
        var before = own.map(RuleView::revision).orElse(0);
        if (!rules.define(authority, code, before, rule, caller.name())) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and repeat the change if it is due.");
        }
        tell(authority, code);
        var stored = rules.find(authority, code).orElseThrow();
        return Preconditions.tagged(present.isPresent() ? 200 : 201, tag(stored), stored);
    }

    private void tell(String authority, String code) {
        auditing.record(authority, "defined", new AuditSubject("validation_rule", code), Map.of());
        var subject = "validation-rules/" + code;
        var self = "/api/v1/%s?authority=%s".formatted(subject, authority);
        changes.tell(Change.of(authority, "validation-rules.defined", subject, Map.of("rule", code), self));
        set.fire(new RuleSet(authority, code));
    }

    private static String tag(RuleView rule) {
        return EntityTag.ofParts(String.valueOf(rule.authority()), rule.revision());
    }
}
