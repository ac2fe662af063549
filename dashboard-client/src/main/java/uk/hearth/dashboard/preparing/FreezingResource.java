package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.papers.PaperToRead;

/** A paper looked at before it is frozen, and frozen. */
@Path("/papers/new")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class FreezingResource {

    private final Press press;
    private final Councils councils;
    private final Reader reader;

    FreezingResource(@RestClient Press press, Councils councils, Reader reader) {
        this.press = press;
        this.councils = councils;
        this.reader = reader;
    }

    @POST
    @Path("/preview")
    @Operation(summary = "The paper as it would be if it were frozen now")
    public RestResponse<?> preview(@BeanParam PaperDraft draft) {
        return attempt(
                draft, council -> PaperToRead.of(press.preview(scorecard(draft), council.code(), draft.command())));
    }

    @POST
    @Path("/paper")
    @Operation(summary = "Freeze the paper for its meeting")
    public RestResponse<?> freeze(@BeanParam PaperDraft draft) {
        return attempt(draft, council -> {
            var key = Objects.requireNonNullElseGet(
                    Field.filled(draft.key()), () -> UUID.randomUUID().toString());
            var edition = press.publish(scorecard(draft), council.code(), key, draft.command());
            return RestResponse.seeOther(URI.create("/papers/%s?done=frozen".formatted(edition.id())));
        });
    }

    private RestResponse<?> attempt(PaperDraft draft, Function<Authority, RestResponse<?>> act) {
        var council = councils.choose(draft.authority());
        try {
            return act.apply(council);
        } catch (DateTimeException unreadable) {
            return again(draft, council, Refused.inField("embargoOn", "Write a day, and a time such as 17:00."));
        } catch (RuntimeException failure) {
            return again(draft, council, Refused.by(failure));
        }
    }

    /** The form as it was filled in, with what was said against it. */
    private RestResponse<?> again(PaperDraft draft, Authority council, Refused refused) {
        var asked = draft.question();
        var report = press.report(
                        asked.scorecardOrNone(), council.code(), Field.filled(asked.to()), asked.audienceOrInternal())
                .await()
                .indefinitely();
        var shown = new ShownDraft(
                asked.upTo(council.code(), report.to()), report, draft.sections(), draft.sent(), refused);
        TemplateInstance page = new ComposePage(reader.frame("The paper", Task.PAPERS, council), shown);
        return Html.page(refused.status(), page);
    }

    private static String scorecard(PaperDraft draft) {
        return draft.question().scorecardOrNone();
    }
}
