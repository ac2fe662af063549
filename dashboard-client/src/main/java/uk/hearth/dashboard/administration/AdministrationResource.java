package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;

/** How a council's Hearth is set up, and who did what. */
@Path("/administration")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class AdministrationResource {

    private static final int MOST = 50;

    private final Escalations escalations;
    private final Groups groups;
    private final Trails trails;
    private final Councils councils;
    private final Reader reader;

    AdministrationResource(
            @RestClient Escalations escalations,
            @RestClient Groups groups,
            Trails trails,
            Councils councils,
            Reader reader) {
        this.escalations = escalations;
        this.groups = groups;
        this.trails = trails;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Protocols, themes and comparator groups")
    public TemplateInstance show(@RestQuery @Nullable String authority, @RestQuery @Nullable String done) {
        var council = councils.choose(authority);
        var frame = reader.frame("Administration", Task.ADMINISTRATION, council);
        return Uni.combine()
                .all()
                .unis(
                        Part.of(escalations.protocols(council.code())),
                        Part.of(escalations.taxonomies(council.code(), null)),
                        Part.of(groups.list(council.code(), MOST)))
                .with((protocols, themes, compared) -> new SetUpPage(
                        frame,
                        new ShownSetUp(
                                council,
                                protocols,
                                themes,
                                compared,
                                reader.isOneOf("auditor", "administrator"),
                                reader.isOneOf("analyst", "administrator"),
                                reader.isOneOf("administrator"),
                                done)))
                .await()
                .indefinitely();
    }

    @GET
    @Path("/audit")
    @Operation(summary = "Who did what, the newest first")
    public TemplateInstance audit(@BeanParam AuditList asked) {
        var council = councils.choose(asked.authority());
        var events = trails.of(asked.shownService())
                .events(
                        council.code(),
                        Field.filled(asked.subjectKind()),
                        Field.filled(asked.subjectId()),
                        Field.filled(asked.cursor()),
                        MOST);
        var frame = reader.frame("Who did what", Task.ADMINISTRATION, council);
        return new AuditPage(frame, new ShownTrail(council, asked, events));
    }
}
