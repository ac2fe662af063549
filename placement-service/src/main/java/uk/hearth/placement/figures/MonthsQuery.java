package uk.hearth.placement.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/** Figures of which months are wanted. */
public class MonthsQuery {

    private static final int MOST = 120;
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @RestQuery
    @NotNull
    @Parameter(description = "Code of the authority", example = "E09000099")
    public @Nullable String authority;

    @RestQuery
    @NotNull
    @Pattern(regexp = MONTH, message = "must be a month like 2025-04")
    @Parameter(description = "The first month", example = "2025-04")
    public @Nullable String from;

    @RestQuery
    @NotNull
    @Pattern(regexp = MONTH, message = "must be a month like 2025-04")
    @Parameter(description = "The last month", example = "2026-03")
    public @Nullable String to;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only these indicators, by their ids; may be repeated")
    public List<@Size(max = 10) String> indicator = List.of();

    @RestQuery
    @Parameter(description = "Break each figure down by this")
    public @Nullable Dimension by;

    /** @throws InvalidInput if the range is backwards or too long */
    List<LocalDate> days() {
        var first = YearMonth.parse(String.valueOf(from));
        var last = YearMonth.parse(String.valueOf(to));
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        if (months < 1 || months > MOST) {
            throw InvalidInput.inField(
                    "to",
                    "range",
                    "The months do not make a range of 1 to %d".formatted(MOST),
                    "Give the first month in from and the last, not before it, in to");
        }
        return LongStream.range(0, months)
                .mapToObj(month -> first.plusMonths(month).atEndOfMonth())
                .toList();
    }
}
