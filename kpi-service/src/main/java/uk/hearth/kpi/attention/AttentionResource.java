package uk.hearth.kpi.attention;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;

@Path("/api/v1/attention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attention", description = "What changed and what needs attention")
@Authenticated
@Cache(noStore = true)
public class AttentionResource {

    private final Attention attention;
    private final Caller caller;

    AttentionResource(Attention attention, Caller caller) {
        this.attention = attention;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Read what changed and what needs attention, most important first, with the reason in words",
            description =
                    "In this order: targets missed and getting worse; targets out of reach; targets missed; what gets "
                            + "worse; late actions; overdue findings; overdue sources; close to target; open findings; "
                            + "editions under embargo; what gets better. Within a kind, what has lasted longest first. "
                            + "What a finding says, and editions under embargo, are told to those alone who may read "
                            + "them.")
    public AttentionView readAttention(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) @Parameter(description = "How many items to answer")
                    int limit) {
        caller.requireAuthority(authority);
        return attention.of(authority, limit);
    }
}
