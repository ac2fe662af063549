package uk.hearth.dashboard.administration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.escalation.Taxonomy;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** How a council's Hearth is set up. */
public record ShownSetUp(
        Authority council,
        Part<Listed<Protocol>> protocols,
        Part<Listed<Taxonomy>> taxonomies,
        Part<Listed<Group>> groups,
        boolean readsTrail,
        boolean defines,
        boolean administers,
        @Nullable String done) {

    /** What the form that led here did. */
    public @Nullable String doneWords() {
        return switch (Objects.requireNonNullElse(done, "")) {
            case "protocol" -> "The version is published. What is to be said against it stands below it.";
            case "themes" -> "The themes are saved.";
            default -> null;
        };
    }

    public Link newProtocol() {
        return Link.to("/administration/protocols/new").with("authority", council.code());
    }

    public Link newThemes() {
        return Link.to("/administration/themes").with("authority", council.code());
    }

    public Link linkTo(Taxonomy themes) {
        return Link.to("/administration/themes", themes.code()).with("authority", council.code());
    }

    public Link newGroup() {
        return Link.to("/administration/groups").with("authority", council.code());
    }

    public Link linkTo(Group group) {
        return Link.to("/administration/groups", group.code())
                .with("authority", council.code())
                .with("year", String.valueOf(group.year()));
    }

    public Link calendar() {
        return Link.to("/administration/calendar").with("authority", council.code());
    }

    public Link trail() {
        return Link.to("/administration/audit").with("authority", council.code());
    }
}
