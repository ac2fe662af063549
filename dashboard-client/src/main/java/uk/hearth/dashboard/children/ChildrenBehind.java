package uk.hearth.dashboard.children;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.trace.TraceParent;

/** placement-service's children behind a figure, asked with the signed-in person's own token. */
@Path("/api/v1/figures")
@RegisterRestClient(configKey = "placement")
@RegisterProvider(TraceParent.class)
@AccessToken
public interface ChildrenBehind {

    /** All of them, in one answer. */
    record Table(String title, List<Child> rows) {

        /** What the figure counts, without the day that the service's title ends with. */
        public String figure() {
            return title.replaceFirst(" as at \\d{4}-\\d\\d-\\d\\d$", "");
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** What one child adds to a figure. */
    record Child(String child, long numerator, long denominator) {}

    @GET
    @Path("/{figure}/children")
    Uni<Table> children(
            @RestPath String figure,
            @RestQuery String authority,
            @RestQuery String asAt,
            @RestQuery @Nullable String dimension,
            @RestQuery @Nullable String category);
}
