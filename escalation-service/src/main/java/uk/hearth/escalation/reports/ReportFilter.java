package uk.hearth.escalation.reports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;

/** Of which escalations a report is. */
public class ReportFilter {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    @RestQuery
    @NotNull
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Size(max = 16)
    @Parameter(description = "Reporting period in which they were raised, or a range of months", example = "FY2018")
    public @Nullable String period;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those of this team", example = "North")
    public @Nullable String team;

    String owner() {
        return Objects.requireNonNull(authority);
    }

    ReportingPeriod span() {
        return PeriodParameter.parse("period", period).orElseThrow();
    }

    Instant from() {
        return start(span().firstDay());
    }

    /** The first instant after the period. */
    Instant until() {
        return start(span().lastDay().plusDays(1));
    }

    static ReportFilter of(String authority, ReportingPeriod period) {
        var filter = new ReportFilter();
        filter.authority = authority;
        filter.period = period.code();
        return filter;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
