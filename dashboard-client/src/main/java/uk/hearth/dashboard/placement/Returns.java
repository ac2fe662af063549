package uk.hearth.dashboard.placement;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.File;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's returns and issues, asked with the signed-in person's own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Returns {

    record Assign(@Nullable String owner, @Nullable String due) {}

    record Accept(String reason) {}

    record AssignMany(
            String authority,
            List<String> issues,
            @Nullable String owner,
            @Nullable String due) {}

    record AcceptMany(String authority, List<String> issues, String reason) {}

    record Withdraw(String reason) {}

    record OfChild(String authority, int year, String child) {}

    @GET
    @Path("/returns")
    Uni<Listed<CaseReturn>> list(@RestQuery String authority, @RestQuery int limit);

    @POST
    @Path("/returns")
    @Consumes("application/zip")
    CaseReturn send(
            @RestQuery String authority,
            @RestQuery int year,
            @RestQuery @Nullable String month,
            @RestQuery boolean hold,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("Prefer") String prefer,
            File zip);

    @GET
    @Path("/returns/{id}")
    CaseReturn read(@RestPath String id);

    @GET
    @Path("/returns/{id}/differences")
    Uni<Listed<FigureChange>> differences(@RestPath String id);

    @GET
    @Path("/returns/{id}/differences")
    byte[] differencesAs(@RestPath String id, @RestQuery boolean parts, @RestHeader("Accept") String type);

    @POST
    @Path("/returns/{id}/acceptance")
    CaseReturn acceptReturn(@RestPath String id, @RestHeader("Idempotency-Key") String key);

    @POST
    @Path("/returns/{id}/withdrawal")
    CaseReturn withdraw(@RestPath String id, @RestHeader("Idempotency-Key") String key, Withdraw reason);

    @POST
    @Path("/issues/assignments")
    void assignMany(AssignMany assignment);

    @POST
    @Path("/issues/acceptances")
    void acceptMany(AcceptMany acceptance);

    @GET
    @Path("/issues")
    Uni<Listed<Issue>> issues(
            @RestQuery String authority,
            @RestQuery int year,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String change,
            @RestQuery @Nullable String rule,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String team,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);

    @GET
    @Path("/issues/table")
    byte[] issuesAs(
            @RestQuery String authority,
            @RestQuery int year,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String change,
            @RestQuery @Nullable String rule,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String team,
            @RestHeader("Accept") String type);

    @GET
    @Path("/issues/counts")
    Uni<Listed<IssueCount>> counts(@RestQuery String authority, @RestQuery int year, @RestQuery String by);

    @POST
    @Path("/issues/of-child")
    Uni<Listed<Issue>> ofChild(OfChild child);

    @GET
    @Path("/issues/{id}")
    Issue issue(@RestPath String id);

    @PUT
    @Path("/issues/{id}/assignment")
    Issue assign(@RestPath String id, @RestHeader("If-Match") String tag, Assign assignment);

    @PUT
    @Path("/issues/{id}/acceptance")
    Issue accept(@RestPath String id, @RestHeader("If-Match") String tag, Accept acceptance);

    @DELETE
    @Path("/issues/{id}/acceptance")
    Issue reopen(@RestPath String id, @RestHeader("If-Match") String tag);
}
