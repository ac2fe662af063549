package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.FigureChange;
import uk.hearth.dashboard.placement.Returns;

/** One return: checked, looked at, accepted or withdrawn. */
@Path("/returns/{id}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ReturnResource {

    private static final String CSV = "text/csv";

    private final Returns returns;
    private final Councils councils;
    private final Reader reader;

    ReturnResource(@RestClient Returns returns, Councils councils, Reader reader) {
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A return: how far its check has come, or what came of it")
    public TemplateInstance show(
            @RestPath String id, @RestQuery @Nullable String month, @RestQuery @Nullable String done) {
        return page(id, month, done, Sent.nothing(), null);
    }

    @GET
    @Path("/differences.csv")
    @Produces(CSV)
    @Operation(summary = "Every figure that a return would change, parts too, as CSV")
    public RestResponse<byte[]> differences(@RestPath String id) {
        return Download.csv(returns.differencesAs(id, true, CSV), "differences", id);
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accept a return that was held back")
    public RestResponse<TemplateInstance> accept(@RestPath String id, @RestForm @Nullable String key) {
        return attempt(id, "accepted", Sent.nothing(), () -> returns.acceptReturn(id, keyOr(key)));
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Withdraw a return, with a reason")
    public RestResponse<TemplateInstance> withdraw(
            @RestPath String id, @RestForm @Nullable String reason, @RestForm @Nullable String key) {
        var command = new Returns.Withdraw(Objects.requireNonNullElse(reason, ""));
        return attempt(id, "withdrawn", Sent.of("reason", reason), () -> returns.withdraw(id, keyOr(key), command));
    }

    private RestResponse<TemplateInstance> attempt(String id, String done, Sent sent, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(id, null, null, sent, refused));
        }
        return RestResponse.seeOther(URI.create("/returns/%s?done=%s".formatted(id, done)));
    }

    private TemplateInstance page(
            String id, @Nullable String month, @Nullable String done, Sent sent, @Nullable Refused refused) {
        var shown = returns.read(id);
        var council = councils.named(shown.authority());
        var decides = reader.isOneOf("analyst", "manager");
        Uni<Part<Listed<FigureChange>>> asked =
                decides && shown.isHeld() ? Part.of(returns.differences(id)) : Part.notAsked();
        var frame = reader.frame("Return: " + shown.periodWords(), Task.RETURNS, council);
        var key = UUID.randomUUID().toString();
        return new ReturnPage(
                frame,
                shown,
                new ShownReturn(shown, decides, asked.await().indefinitely(), month, key, done, sent, refused));
    }

    private static String keyOr(@Nullable String key) {
        return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    }
}
