package uk.hearth.dashboard.children;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;

/** Which children are behind a figure. */
@Path("/indicators/{code}/children")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ChildrenResource {

    private static final int MOST = 200;

    private final Figures figures;
    private final ChildrenBehind behind;
    private final Councils councils;
    private final Reader reader;

    ChildrenResource(@RestClient Figures figures, @RestClient ChildrenBehind behind, Councils councils, Reader reader) {
        this.figures = figures;
        this.behind = behind;
        this.councils = councils;
        this.reader = reader;
    }

    /** The figure says where its children are; those who may not know them are not even told that. */
    @GET
    @Operation(summary = "The children behind an indicator's figure of a period")
    public TemplateInstance show(
            @RestPath String code,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String title) {
        if (!reader.isOneOf("analyst", "manager")) {
            throw new ForbiddenException();
        }
        var council = councils.choose(authority);
        var shownPeriod = Objects.requireNonNullElse(period, "");
        var link = figures.of(council.code(), code, shownPeriod, MOST).items().stream()
                .filter(Figures.Told::isOfTheWhole)
                .map(told -> FigureLink.in(told.note()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Part<ChildrenBehind.Table> children = link == null
                ? Part.<ChildrenBehind.Table>notAsked().await().indefinitely()
                : Part.of(behind.children(link.figure(), council.code(), link.asAt(), null, null))
                        .await()
                        .indefinitely();
        var frame = reader.frame("Children behind the figure", Task.SCORECARDS, council);
        var back = Link.to("/indicators", code).with("authority", council.code());
        var shownTitle = Objects.requireNonNullElse(Field.filled(title), code);
        return new ChildrenPage(
                frame,
                shownTitle,
                shownPeriod,
                shownTitle,
                back,
                link == null ? null : LocalDate.parse(link.asAt()),
                children);
    }
}
