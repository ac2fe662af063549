package uk.hearth.escalation.clocks;

import java.util.UUID;

/** A case whose deadlines moved with the calendar, and where they are now. */
public record Reprojected(UUID escalation, Deadlines deadlines) {}
