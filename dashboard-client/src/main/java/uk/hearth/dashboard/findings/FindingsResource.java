package uk.hearth.dashboard.findings;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** The open findings in a council's figures. */
@Path("/findings")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class FindingsResource {

    private static final int MOST = 50;

    private final Findings findings;
    private final Councils councils;
    private final Reader reader;

    FindingsResource(@RestClient Findings findings, Councils councils, Reader reader) {
        this.findings = findings;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Open findings by severity and day due")
    public TemplateInstance list(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String cursor) {
        var council = councils.choose(authority);
        var listed = findings.open(council.code(), Field.filled(severity), Field.filled(cursor), MOST);
        var next = listed.next() == null
                ? null
                : Link.to("/findings")
                        .with("authority", council.code())
                        .with("severity", Field.filled(severity))
                        .with("cursor", listed.next());
        var frame = reader.frame("Findings in the figures", Task.OVERVIEW, council);
        return new FindingsPage(frame, council, listed, next);
    }
}
