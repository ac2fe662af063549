package uk.hearth.dashboard.escalation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** escalation-service's cases, asked with the signed-in person's own token: it decides who may see and do what. */
@Path("/api/v1")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Escalations {

    /** About which child; named in the body and in no address. */
    record AboutChild(String authority, String childReference, int limit) {}

    record AddComment(String comment) {}

    record AddAction(String what, String owner, String dueOn) {}

    record ChangeAction(
            String what,
            String owner,
            String dueOn,
            String status,
            @Nullable String doneOn) {}

    record Raised(String id) {}

    @GET
    @Path("/worklist")
    Uni<Listed<WorklistItem>> worklist(@RestQuery String authority, @RestQuery int limit);

    @GET
    @Path("/escalations")
    @ClientQueryParam(name = "open", value = "true")
    @ClientQueryParam(name = "sort", value = "due")
    Uni<Listed<CaseSummary>> firstDue(@RestQuery String authority, @RestQuery int limit);

    @GET
    @Path("/escalations")
    Uni<Listed<CaseSummary>> list(
            @RestQuery String authority,
            @RestQuery @Nullable Boolean open,
            @RestQuery @Nullable Boolean overdue,
            @RestQuery @Nullable String iro,
            @RestQuery @Nullable String team,
            @RestQuery @Nullable String theme,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String cursor,
            @RestQuery int limit);

    @POST
    @Path("/escalations/searches")
    Uni<Listed<CaseSummary>> about(AboutChild child);

    @POST
    @Path("/escalations")
    Raised raise(@RestHeader("Idempotency-Key") String key, RaiseEscalation challenge);

    @GET
    @Path("/escalations/{id}")
    Uni<CaseView> read(@RestPath String id);

    @GET
    @Path("/escalations/{id}/moves")
    Uni<Moves> moves(@RestPath String id);

    @POST
    @Path("/escalations/{id}/moves")
    Moves make(@RestPath String id, @RestHeader("If-Match") String tag, MakeMove move);

    @GET
    @Path("/escalations/{id}/history")
    Uni<Listed<CaseEvent>> history(@RestPath String id);

    @GET
    @Path("/escalations/{id}/comments")
    Uni<Listed<Comment>> comments(@RestPath String id, @RestQuery @DefaultValue("200") int limit);

    @POST
    @Path("/escalations/{id}/comments")
    Comment comment(@RestPath String id, AddComment comment);

    @POST
    @Path("/escalations/{id}/actions")
    CaseView.Action addAction(@RestPath String id, AddAction action);

    @PUT
    @Path("/escalations/{id}/actions/{position}")
    CaseView.Action changeAction(
            @RestPath String id, @RestPath int position, @RestHeader("If-Match") String tag, ChangeAction action);

    @GET
    @Path("/taxonomies")
    Uni<Listed<Taxonomy>> taxonomies(@RestQuery String authority, @RestQuery @Nullable LocalDate inUseOn);

    /** The version for challenges raised on the day. */
    @GET
    @Path("/protocols")
    Uni<Listed<Protocol>> protocolOf(@RestQuery String authority, @RestQuery LocalDate raisedOn);

    @GET
    @Path("/protocols")
    Uni<Listed<Protocol>> protocols(@RestQuery String authority);

    @GET
    @Path("/reports/open")
    Uni<CountTable> openReport(@RestQuery String authority);
}
