package uk.hearth.dashboard.administration;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.trace.TraceParent;

/** escalation-service's calendar: bank holidays, and what a council said of single days. */
@Path("/api/v1")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface WorkingCalendar {

    record Holiday(LocalDate date, String name) {}

    /** What a council said of a day. */
    record Corrected(LocalDate day, String kind, String name, int revision, String writtenBy) {

        public String kindWords() {
            return switch (kind) {
                case "closed" -> "Closed";
                case "holiday_added" -> "A bank holiday";
                case "holiday_removed" -> "No bank holiday";
                default -> Coded.words(kind);
            };
        }
    }

    record Correct(String kind, String name) {}

    @GET
    @Path("/bank-holidays")
    Uni<Listed<Holiday>> holidays(@RestQuery int year);

    @GET
    @Path("/calendar-corrections")
    Uni<Listed<Corrected>> corrections(@RestQuery String authority);

    /** With the tag of what was said of the day before, if anything was. */
    @PUT
    @Path("/calendar-corrections/{day}")
    void correct(
            @RestPath String day,
            @RestQuery String authority,
            @RestHeader("If-Match") @Nullable String tag,
            Correct correction);

    @DELETE
    @Path("/calendar-corrections/{day}")
    void takeBack(@RestPath String day, @RestQuery String authority, @RestHeader("If-Match") String tag);
}
