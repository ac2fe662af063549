package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;

/** Raising a challenge, in one page. */
@Path("/escalations/raise")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class RaiseResource {

    private final Escalations escalations;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    RaiseResource(@RestClient Escalations escalations, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.escalations = escalations;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The form that raises a challenge")
    public TemplateInstance form(@RestQuery @Nullable String authority) {
        requireRaiser();
        return page(councils.choose(authority), UUID.randomUUID().toString(), Sent.nothing(), null);
    }

    @POST
    @Operation(summary = "Raise a challenge")
    public RestResponse<TemplateInstance> raise(@BeanParam RaiseForm form) {
        requireRaiser();
        var council = councils.choose(form.authority());
        var sentKey = Field.filled(form.key());
        var key = sentKey == null ? UUID.randomUUID().toString() : sentKey;
        try {
            var raised = escalations.raise(key, form.command(council.code()));
            return RestResponse.seeOther(URI.create("/escalations/%s?done=raised".formatted(raised.id())));
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            // Corrected, it is another challenge than the one that was refused under its key.
            var next = refused.status() == 503 ? key : UUID.randomUUID().toString();
            return Html.page(refused.status(), page(council, next, form.sent(), refused));
        }
    }

    private void requireRaiser() {
        if (!reader.isOneOf("iro", "manager", "administrator")) {
            throw new ForbiddenException();
        }
    }

    private TemplateInstance page(Authority council, String key, Sent sent, @Nullable Refused refused) {
        var frame = reader.frame("Raise a challenge", Task.ESCALATIONS, council);
        var today = Today.in(clock);
        return Uni.combine()
                .all()
                .unis(escalations.taxonomies(council.code(), today), escalations.protocolOf(council.code(), today))
                .with((taxonomies, protocols) -> new RaisePage(
                        frame,
                        new Raising(
                                council,
                                taxonomies.items().stream()
                                        .limit(1)
                                        .flatMap(list -> list.open(today).stream())
                                        .toList(),
                                protocols.items().isEmpty()
                                        ? null
                                        : protocols.items().get(0),
                                key,
                                !reader.isOneOf("iro"),
                                sent,
                                refused)))
                .await()
                .indefinitely();
    }
}
