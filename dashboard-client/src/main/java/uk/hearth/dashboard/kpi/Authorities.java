package uk.hearth.dashboard.kpi;

import java.util.List;

/** The councils that the person's token grants. */
public record Authorities(List<Authority> items) {}
