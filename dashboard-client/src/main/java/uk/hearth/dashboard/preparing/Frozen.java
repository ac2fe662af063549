package uk.hearth.dashboard.preparing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Report;

/** What an edition says, as far as another for other readers takes it over. */
public record Frozen(String title, LocalDate meetingOn, List<Section> sections, Report report) {

    public record Section(
            String section, String heading, @Nullable String introduction) {}
}
