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
        boolean readsTrail) {

    public Link trail() {
        return Link.to("/administration/audit").with("authority", council.code());
    }
}
