package uk.hearth.dashboard.placement.commitments;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's commitments, asked with the signed-in person's own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface Commitments {

    record Evidence(String title, @Nullable String address) {}

    record AddNote(String note, boolean committee, List<Evidence> evidence) {}

    record SetReading(
            @Nullable String value,
            @Nullable String note,
            @Nullable String source) {}

    record Override(@Nullable String status, @Nullable String reason) {}

    /** An 'I statement' of young people, and the codes of the commitments that answer it. */
    record Statement(String code, String wording, @Nullable String saidBy, List<String> commitments) {}

    @GET
    @Path("/commitments/report")
    Uni<CommitmentReport> report(
            @RestQuery String authority,
            @RestQuery String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String audience);

    @GET
    @Path("/commitments/report")
    @Produces("text/csv")
    byte[] reportAsCsv(
            @RestQuery String authority,
            @RestQuery String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String audience);

    @GET
    @Path("/i-statements")
    Uni<Listed<Statement>> statements(@RestQuery String authority, @RestQuery int limit);

    @GET
    @Path("/commitments/{code}")
    Uni<Commitment> read(@RestPath String code, @RestQuery String authority);

    /** With the tag of what it takes the place of; without, where there is none of that code yet. */
    @PUT
    @Path("/commitments/{code}")
    void set(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            @RestHeader("If-None-Match") @Nullable String none,
            SetCommitment commitment);

    /** The same of a measure. */
    @PUT
    @Path("/commitments/{code}/measures/{measure}")
    void setMeasure(
            @RestPath String code,
            @RestPath String measure,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            @RestHeader("If-None-Match") @Nullable String none,
            SetMeasure set);

    @GET
    @Path("/commitments/{code}/notes")
    Uni<Listed<Note>> notes(@RestPath String code, @RestQuery String authority, @RestQuery int limit);

    @POST
    @Path("/commitments/{code}/notes")
    Note add(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("Idempotency-Key") String key,
            AddNote note);

    @PUT
    @Path("/commitments/{code}/override")
    void override(
            @RestPath String code,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            Override override);

    @DELETE
    @Path("/commitments/{code}/override")
    void takeOverrideBack(@RestPath String code, @RestQuery String authority, @RestHeader("If-Match") String tag);

    @GET
    @Path("/commitments/{code}/measures/{measure}/readings")
    Uni<Listed<Reading>> readings(@RestPath String code, @RestPath String measure, @RestQuery String authority);

    @PUT
    @Path("/commitments/{code}/measures/{measure}/readings/{period}")
    void enter(
            @RestPath String code,
            @RestPath String measure,
            @RestPath String period,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            SetReading reading);
}
