package uk.hearth.dashboard.preparing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as kpi-service takes it, to be previewed or frozen. */
public record Publish(
        String title,
        @Nullable String meetingOn,
        String to,
        @Nullable Integer periods,
        List<Frozen.Section> sections,
        @Nullable String embargoUntil,
        String audience) {}
