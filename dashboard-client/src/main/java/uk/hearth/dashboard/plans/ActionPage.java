package uk.hearth.dashboard.plans;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Link;

/** One action of a plan. */
record ActionPage(Frame frame, PlanReport.Action action, Link plans) implements TemplateInstance {}
