package uk.hearth.dashboard.definitions;

import java.util.List;

/** A scorecard as kpi-service takes it. */
public record Define(String title, String frequency, List<Defined.Line> lines) {}
