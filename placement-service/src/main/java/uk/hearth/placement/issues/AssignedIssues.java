package uk.hearth.placement.issues;

/** How many issues were given to somebody; fewer than were named when some are not the authority's. */
public record AssignedIssues(int assigned) {}
