package uk.hearth.kpi.commentary;

import uk.hearth.kit.periods.ReportingPeriod;

/** What a piece of commentary is about. */
record CommentaryKey(String authority, String indicator, ReportingPeriod period, CommentaryKind kind) {}
