package uk.hearth.dashboard.children;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

/** Which children are behind a figure of sufficiency. */
@Path("/sufficiency/figures/{figure}/children")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class FigureChildrenResource {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final ChildrenBehind behind;
    private final Councils councils;
    private final Reader reader;

    FigureChildrenResource(@RestClient ChildrenBehind behind, Councils councils, Reader reader) {
        this.behind = behind;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The children behind a figure of sufficiency, or behind a part of it, at a month's end")
    public TemplateInstance show(
            @RestPath String figure,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String dimension,
            @RestQuery @Nullable String category) {
        if (!reader.isOneOf("analyst", "manager")) {
            throw new ForbiddenException();
        }
        var council = councils.choose(authority);
        var end = month(month);
        var day = end.atEndOfMonth();
        var children = Part.of(behind.children(
                        figure, council.code(), day.toString(), Field.filled(dimension), Field.filled(category)))
                .await()
                .indefinitely();
        var title = children.isThere() ? children.get().figure() : figure;
        var back = Link.to("/sufficiency").with("authority", council.code()).with("month", end.toString());
        var frame = reader.frame("Children behind the figure", Task.SUFFICIENCY, council);
        return new ChildrenPage(frame, title, WORDS.format(end), "Sufficiency", back, day, children);
    }

    private static YearMonth month(@Nullable String asked) {
        try {
            return YearMonth.parse(Objects.requireNonNullElse(asked, ""));
        } catch (DateTimeException noMonth) {
            throw new BadRequestException(noMonth);
        }
    }
}
