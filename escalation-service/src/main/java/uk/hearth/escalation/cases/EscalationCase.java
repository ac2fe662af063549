package uk.hearth.escalation.cases;

import java.util.UUID;

/** A case of an authority, as it stands or as it stood. */
public record EscalationCase(String authority, UUID id, CaseFacts facts) {}
