package uk.hearth.escalation.work;

/** Something that a challenge has to do with. */
public record LinkView(int position, LinkKind kind, String reference) {}
