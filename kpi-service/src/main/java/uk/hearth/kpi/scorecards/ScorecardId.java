package uk.hearth.kpi.scorecards;

import jakarta.persistence.Embeddable;

/** A scorecard's code is its authority's own. */
@Embeddable
record ScorecardId(String authority, String code) {}
