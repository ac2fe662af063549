package uk.hearth.dashboard.kpi;

/** A council, by its nine-character ONS code. */
public record Authority(String code, String name) {}
