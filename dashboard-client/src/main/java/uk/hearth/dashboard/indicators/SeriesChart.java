package uk.hearth.dashboard.indicators;

import io.quarkus.qute.RawString;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Series;

/** An indicator's series as a line chart. */
final class SeriesChart {

    private SeriesChart() {}

    static @Nullable RawString of(Series series) {
        return null;
    }
}
