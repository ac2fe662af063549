package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
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
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.Kpi;
import uk.hearth.dashboard.kpi.Report;
import uk.hearth.dashboard.parts.Part;

/** A paper from choosing what goes in to what is said of it. */
@Path("/papers/new")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class PreparingResource {

    private static final int MOST = 200;
    private static final int BAD_REQUEST = 400;

    private final Kpi kpi;
    private final Press press;
    private final Councils councils;
    private final Reader reader;

    PreparingResource(@RestClient Kpi kpi, @RestClient Press press, Councils councils, Reader reader) {
        this.kpi = kpi;
        this.press = press;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Of which scorecard, up to when and for whom a paper is")
    public TemplateInstance choose(@BeanParam PaperQuestion asked) {
        return choices(councils.choose(asked.authority()), asked, null);
    }

    /** Two questions side by side; there is no page without the figures. */
    @GET
    @Path("/commentary")
    @Operation(summary = "What is said of a paper's figures")
    public RestResponse<TemplateInstance> commentary(@BeanParam PaperQuestion asked, @RestQuery @Nullable String done) {
        var council = councils.choose(asked.authority());
        if (Field.filled(asked.scorecard()) == null) {
            return refuse(council, asked, Refused.inField("scorecard", "Choose a scorecard."));
        }
        Report report;
        try {
            report = report(council, asked);
        } catch (ClientWebApplicationException e) {
            if (e.getResponse().getStatus() != BAD_REQUEST) {
                throw e;
            }
            return refuse(council, asked, Refused.by(e));
        }
        var said =
                Part.of(press.said(council.code(), report.to(), MOST)).await().indefinitely();
        var shown = new ShownSaid(
                asked.upTo(council.code(), report.to()), report, said, reader.isOneOf("analyst", "manager"));
        return RestResponse.ok(
                new SaidPage(reader.frame("What is said of the figures", Task.PAPERS, council), shown, done));
    }

    @GET
    @Path("/paper")
    @Operation(summary = "A paper's headings and its meeting, before it is frozen")
    public TemplateInstance compose(@BeanParam PaperQuestion asked) {
        var council = councils.choose(asked.authority());
        var report = report(council, asked);
        var known = asked.upTo(council.code(), report.to());
        var key = UUID.randomUUID().toString();
        var frame = reader.frame("The paper", Task.PAPERS, council);
        var from = Field.filled(asked.from());
        if (from == null) {
            var sent = Sent.of("title", report.scorecard().title(), "key", key);
            return new ComposePage(frame, new ShownDraft(known, report, ShownDraft.named(report), sent, null));
        }
        var frozen = press.frozen(from);
        var sent = Sent.of(
                "title", frozen.title(),
                "meetingOn", frozen.meetingOn().toString(),
                "periods", String.valueOf(frozen.report().periods().size()),
                "key", key);
        return new ComposePage(frame, new ShownDraft(known, report, frozen.sections(), sent, null));
    }

    private Report report(Authority council, PaperQuestion asked) {
        return press.report(
                        asked.scorecardOrNone(), council.code(), Field.filled(asked.to()), asked.audienceOrInternal())
                .await()
                .indefinitely();
    }

    private RestResponse<TemplateInstance> refuse(Authority council, PaperQuestion asked, Refused refused) {
        return Html.page(refused.status(), choices(council, asked, refused));
    }

    private TemplateInstance choices(Authority council, PaperQuestion asked, @Nullable Refused refused) {
        var scorecards = kpi.scorecards(council.code()).items();
        var frame = reader.frame("Prepare a paper", Task.PAPERS, council);
        return new ChoosePage(frame, new ShownChoices(asked, scorecards, refused));
    }
}
