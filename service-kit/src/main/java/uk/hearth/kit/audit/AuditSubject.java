package uk.hearth.kit.audit;

/** What was acted upon: its kind and its id, never its content. */
public record AuditSubject(String kind, String id) {}
