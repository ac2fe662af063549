package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.placement.Issue;

/** One issue, and what may be done with it. */
record IssuePage(
        Frame frame,
        Issue issue,
        Link all,
        Sent sent,
        @Nullable Refused refused,
        @Nullable String done) implements TemplateInstance {}
