package uk.hearth.placement.sufficiency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Which months of the dashboard are wanted. */
public class SeriesQuery {

    private static final int MOST_YEARS = 10;
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Pattern(regexp = MONTH, message = "must be a month like 2025-04")
    @Parameter(description = "The first month", example = "2023-11")
    public @Nullable String from;

    @RestQuery
    @NotNull
    @Pattern(regexp = MONTH, message = "must be a month like 2025-04")
    @Parameter(description = "The last month", example = "2026-10")
    public @Nullable String to;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only the lines of these indicators, by their ids; may be repeated")
    public List<@Size(max = 10) String> indicator = List.of();

    LocalDate first() {
        return YearMonth.parse(String.valueOf(from)).atDay(1);
    }

    /** @throws InvalidInput if the range is backwards or too long */
    LocalDate last() {
        var last = YearMonth.parse(String.valueOf(to)).atEndOfMonth();
        if (last.isBefore(first()) || last.isAfter(first().plusYears(MOST_YEARS))) {
            throw InvalidInput.inField(
                    "to",
                    "range",
                    "The months do not make a range of up to %d years".formatted(MOST_YEARS),
                    "Give the first month in from and the last, not before it, in to");
        }
        return last;
    }
}
