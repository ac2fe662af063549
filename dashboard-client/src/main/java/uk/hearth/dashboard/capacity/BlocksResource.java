package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.placement.capacity.Provisions;

/** What blocks a home's beds: told, ended, taken back. */
@Path("/sufficiency/capacity/homes/{reference}/blocks")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class BlocksResource {

    private final Provisions provisions;
    private final HomePages pages;
    private final Councils councils;
    private final Clock clock;

    BlocksResource(@RestClient Provisions provisions, HomePages pages, Councils councils, Clock clock) {
        this.provisions = provisions;
        this.pages = pages;
        this.councils = councils;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Block beds, with a reason")
    public RestResponse<TemplateInstance> block(
            @RestPath String reference,
            @RestForm @Nullable String authority,
            @RestForm @Nullable String key,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent("block"),
                "blocked",
                () -> provisions.block(
                        reference,
                        council.code(),
                        Objects.requireNonNullElseGet(
                                key, () -> UUID.randomUUID().toString()),
                        form.told()));
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Say on which day a block ends")
    public RestResponse<TemplateInstance> end(
            @RestPath String reference,
            @RestPath String id,
            @RestForm @Nullable String authority,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent(id),
                "ended",
                () -> provisions.revise(reference, id, council.code(), form.tag(), form.told()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Take a block back that was a mistake")
    public RestResponse<TemplateInstance> withdraw(
            @RestPath String reference,
            @RestPath String id,
            @RestForm @Nullable String authority,
            @BeanParam BlockForm form) {
        var council = councils.choose(authority);
        return attempt(
                council,
                reference,
                form.sent(id),
                "withdrawn",
                () -> provisions.withdraw(reference, id, council.code(), form.tag()));
    }

    /** Does it and goes back to the home; refused, shows the home with what was filled in and what was said. */
    private RestResponse<TemplateInstance> attempt(
            Authority council, String reference, Sent sent, String done, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure).within(sent.value("form") + "-");
            var form = HomePages.form(sent, refused, null);
            return Html.page(refused.status(), pages.of(council, reference, Days.chosen(null, clock), form));
        }
        return RestResponse.seeOther(URI.create(Link.to("/sufficiency/capacity/homes", reference)
                .with("authority", council.code())
                .with("done", done)
                .address()));
    }
}
