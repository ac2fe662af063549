package uk.hearth.dashboard.protocols;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A new version of the protocol. */
record ProtocolPage(Frame frame, ShownProtocol page) implements TemplateInstance {}
