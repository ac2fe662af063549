package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import uk.hearth.dashboard.escalation.CaseEvent;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.frame.Link;

/** Everything that happened to a case. */
record HistoryPage(Frame frame, List<CaseEvent> events, Link back) implements TemplateInstance {}
