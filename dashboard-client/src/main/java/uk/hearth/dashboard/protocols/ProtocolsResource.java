package uk.hearth.dashboard.protocols;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;

/** Versions of the protocol under which challenges are answered; the cases that are open keep theirs. */
@Path("/administration/protocols")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class ProtocolsResource {

    private static final int THAT_DAY = 409;

    private final ProtocolVersions versions;
    private final Councils councils;
    private final Reader reader;

    ProtocolsResource(@RestClient ProtocolVersions versions, Councils councils, Reader reader) {
        this.versions = versions;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Path("/new")
    @Operation(summary = "The next version of the protocol, made from the newest")
    public TemplateInstance begin(@RestQuery @Nullable String authority) {
        requireAdministrator();
        var council = councils.choose(authority);
        var newest = newest(council);
        var rows = newest == null
                ? List.<StageRow>of()
                : newest.stages().stream().map(StageRow::of).toList();
        var sent = newest == null ? Sent.nothing() : ProtocolForm.of(newest);
        return page(council, new ShownProtocol(newest, rows, sent, null));
    }

    @POST
    @Operation(summary = "Publish the version")
    public RestResponse<TemplateInstance> publish(@BeanParam ProtocolForm form) {
        requireAdministrator();
        var council = councils.choose(form.authority());
        var newest = newest(council);
        var refused = refused(form, newest);
        if (refused == null) {
            refused = sent(form, council);
        }
        if (refused != null) {
            return Html.page(
                    refused.status(), page(council, new ShownProtocol(newest, form.rows(), form.sent(), refused)));
        }
        return RestResponse.seeOther(URI.create(Link.to("/administration")
                .with("authority", council.code())
                .with("done", "protocol")
                .address()));
    }

    /** What need not be sent to be refused; a version from a form older than the newest would undo that unseen. */
    private static @Nullable Refused refused(ProtocolForm form, @Nullable Protocol newest) {
        var now = newest == null ? "" : String.valueOf(newest.version());
        if (!now.equals(form.sent().value("from"))) {
            return Refused.changedMeanwhile("Somebody else published a version after you opened this form.");
        }
        var faults = form.faults();
        return faults.isEmpty() ? null : Refused.inFields(faults);
    }

    private @Nullable Refused sent(ProtocolForm form, Authority council) {
        try {
            versions.publish(form.command(council.code()));
            return null;
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure, ProtocolForm::field);
            return refused.status() == THAT_DAY ? refused.allOf("effectiveFrom") : refused;
        }
    }

    private @Nullable Protocol newest(Authority council) {
        return versions.list(council.code()).items().stream().findFirst().orElse(null);
    }

    private void requireAdministrator() {
        if (!reader.isOneOf("administrator")) {
            throw new ForbiddenException();
        }
    }

    private TemplateInstance page(Authority council, ShownProtocol shown) {
        return new ProtocolPage(reader.frame("Publish a version of the protocol", Task.ADMINISTRATION, council), shown);
    }
}
