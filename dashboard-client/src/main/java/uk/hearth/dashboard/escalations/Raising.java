package uk.hearth.dashboard.escalations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.escalation.Taxonomy;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.kpi.Authority;

/**
 * The one page on which a challenge is raised.
 *
 * @param themes that can be chosen today
 * @param key names this challenge, so that sending it twice raises it once
 * @param forAnother whether the reader must name the IRO whose proxy they are
 */
public record Raising(
        Authority council,
        List<Taxonomy.Theme> themes,
        @Nullable Protocol protocol,
        String key,
        boolean forAnother,
        Sent sent,
        @Nullable Refused refused) {

    public Set<Map.Entry<String, String>> risks() {
        return Choices.RISKS.entrySet();
    }

    public List<Protocol.Stage> stages() {
        return protocol == null ? List.of() : protocol.stages();
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }

    public boolean isStage(Protocol.Stage stage) {
        return sent.is("stage", String.valueOf(stage.position()));
    }

    /** With whom something may have been tried: the posts of the protocol, and the social worker. */
    public List<Named> posts() {
        return Stream.concat(Stream.of("social_worker"), stages().stream().map(Protocol.Stage::ownerPost))
                .distinct()
                .map(post -> new Named(post, Coded.words(post)))
                .toList();
    }

    /** A post and how it is read. */
    public record Named(String code, String words) {}
}
