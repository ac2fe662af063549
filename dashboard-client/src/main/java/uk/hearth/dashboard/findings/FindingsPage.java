package uk.hearth.dashboard.findings;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;

/** The open findings in a council's figures. */
record FindingsPage(
        Frame frame,
        Authority council,
        Listed<Finding> findings,
        @Nullable Link next) implements TemplateInstance {}
