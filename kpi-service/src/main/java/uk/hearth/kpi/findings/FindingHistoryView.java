package uk.hearth.kpi.findings;

import java.util.List;

/** A finding and everything that was done about it, the oldest first. */
public record FindingHistoryView(FindingView finding, List<FindingEntryView> history) {}
