package uk.hearth.placement.issues;

/** How many issues were accepted; fewer than were named when some are not the authority's, or were accepted before. */
public record AcceptedIssues(int accepted) {}
