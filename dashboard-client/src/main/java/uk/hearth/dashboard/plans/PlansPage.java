package uk.hearth.dashboard.plans;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.kpi.Authority;

/** A council's plans. */
record PlansPage(Frame frame, Authority council, PlanReport report) implements TemplateInstance {}
