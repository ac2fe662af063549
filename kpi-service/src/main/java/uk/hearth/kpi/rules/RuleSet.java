package uk.hearth.kpi.rules;

/** An authority's rules are others than before. Told within the transaction, to whoever observes it. */
public record RuleSet(String authority, String code) {}
