package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.placement.CaseReturn;

/** One return: how far its check has come, or what came of it. */
record ReturnPage(Frame frame, CaseReturn shown, ShownReturn page) implements TemplateInstance {}
