package uk.hearth.dashboard.papers;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** Papers, and what moved between them. */
@Path("/papers")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class PapersResource {

    private static final int MOST = 50;
    private static final int NOT_TO_COMPARE = 400;

    private final Editions editions;
    private final Councils councils;
    private final Reader reader;

    PapersResource(@RestClient Editions editions, Councils councils, Reader reader) {
        this.editions = editions;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A council's papers, the newest meeting first")
    public TemplateInstance list(@RestQuery @Nullable String authority, @RestQuery @Nullable String cursor) {
        var council = councils.choose(authority);
        var listed = editions.list(council.code(), Field.filled(cursor), MOST);
        return new PapersPage(
                reader.frame("Papers", Task.PAPERS, council), new ShownPapers(council, listed, prepares()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A paper, and what moved since another")
    public TemplateInstance show(
            @RestPath String id, @RestQuery @Nullable String with, @RestQuery @Nullable String done) {
        return page(id, Field.filled(with), done, Sent.nothing(), null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Withdraw a paper, with a reason")
    public RestResponse<TemplateInstance> withdraw(@RestPath String id, @RestForm @Nullable String reason) {
        try {
            editions.withdraw(id, new Editions.Withdraw(reason == null ? "" : reason));
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure);
            return Html.page(refused.status(), page(id, null, null, Sent.of("reason", reason), refused));
        }
        return RestResponse.seeOther(URI.create("/papers/%s?done=withdrawn".formatted(id)));
    }

    private TemplateInstance page(
            String id, @Nullable String with, @Nullable String done, Sent sent, @Nullable Refused refused) {
        var edition = editions.summary(id);
        var council = councils.named(edition.authority());
        var others = editions.list(council.code(), null, MOST).items().stream()
                .filter(each -> each.scorecard().equals(edition.scorecard()))
                .filter(each -> !each.id().equals(id))
                .toList();
        var frame = reader.frame(edition.title(), Task.PAPERS, council);
        var held = new HeldPaper(edition, prepares(), done, sent, refused);
        return new PaperPage(frame, edition, held, comparison(id, with), others, List.of(PaperForm.values()));
    }

    private boolean prepares() {
        return reader.isOneOf("analyst", "manager", "administrator");
    }

    /** None where there is no earlier paper; another that cannot be compared is the reader's mistake. */
    private @Nullable Comparison comparison(String id, @Nullable String other) {
        try {
            return editions.comparison(id, other);
        } catch (ClientWebApplicationException e) {
            if (other == null && e.getResponse().getStatus() == NOT_TO_COMPARE) {
                return null;
            }
            throw e;
        }
    }
}
