package uk.hearth.placement.commitments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Between which days what moved is wanted, and for whom. */
public class ReportQuery {

    @RestQuery
    @NotNull
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Size(max = 10)
    @Parameter(
            description = "The day from which on what moved is wanted, or a month for its last day",
            example = "2018-04")
    public @Nullable String from;

    @RestQuery
    @Size(max = 10)
    @Parameter(description = "The day until which, or a month for its last day; today if left out", example = "2018-12")
    public @Nullable String to;

    @RestQuery
    @Parameter(
            description = "Who it is for: working_group if left out, committee for accounts that see aggregates only."
                    + " The committee is not shown small numbers of people")
    public @Nullable ReportAudience audience;

    @RestQuery
    @Parameter(description = "With readings, notes and statuses set by hand as they were known then; now if left out")
    public @Nullable Instant asKnownAt;

    /** The two days. */
    record Days(LocalDate from, LocalDate to) {}

    Days days(LocalDate today) {
        var first = DayParameter.parse("from", Objects.requireNonNull(from));
        var last = to == null ? today : DayParameter.parse("to", to);
        if (!first.isBefore(last)) {
            throw InvalidInput.inField(
                    "from", "dates-not-in-order", "The first day is not before the last", "Check the two days");
        }
        return new Days(first, last);
    }
}
