package uk.hearth.dashboard.administration;

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
        boolean defines) {

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
