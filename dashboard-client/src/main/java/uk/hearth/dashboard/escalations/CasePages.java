package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;

/** The page of a case, and going back to it when something was done. */
@RequestScoped
class CasePages {

    private static final int MOST_COMMENTS = 200;

    private final Escalations escalations;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    CasePages(@RestClient Escalations escalations, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.escalations = escalations;
        this.councils = councils;
        this.reader = reader;
    }

    /** Does it and goes back to the case; refused, shows the case with what was filled in and what was said. */
    RestResponse<TemplateInstance> attempt(String id, String form, Sent sent, String done, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            var refused = Refused.by(failure).within(form + "-");
            return Html.page(refused.status(), page(id, null, sent, refused));
        }
        return RestResponse.seeOther(URI.create("/escalations/%s?done=%s".formatted(id, done)));
    }

    /** Three questions side by side; there is no page without the case itself. */
    TemplateInstance page(String id, @Nullable String done, Sent sent, @Nullable Refused refused) {
        var shown = Uni.combine()
                .all()
                .unis(
                        escalations.read(id),
                        Part.of(escalations.moves(id)),
                        Part.of(escalations.comments(id, MOST_COMMENTS)))
                .with((view, moves, comments) -> new ShownCase(view, moves, comments, clock.instant()))
                .await()
                .indefinitely();
        var council = councils.named(shown.standing().authority());
        var frame = reader.frame(shown.heading(), Task.ESCALATIONS, council);
        return new CasePage(frame, new CaseAtHand(shown, done, sent, refused));
    }
}
