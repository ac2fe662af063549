package uk.hearth.kpi.benchmarks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.problems.InvalidInput;

/** Which rows and columns of a published table are which indicator, and which release it is. */
public class EesMapping {

    @RestQuery
    @NotNull
    @Size(max = 40)
    @Parameter(description = "The indicator that the values are", example = "CLA-STABLE-LONG")
    public @Nullable String indicator;

    @RestQuery
    @NotNull
    @Size(max = 200)
    @Parameter(description = "Column of the file with the values", example = "percentage")
    public @Nullable String value;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Column with the numerators, for intervals; together with denominator", example = "number")
    public @Nullable String numerator;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Column with the denominators", example = "children")
    public @Nullable String denominator;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description =
                    "A column and what it must hold for a row to be taken, such as characteristic=Total; repeat it"
                            + " until each area and period has one row")
    public List<@Size(max = 400) String> filter = List.of();

    @RestQuery
    @NotNull
    @Size(min = 1, max = 300)
    @Parameter(description = "Name of the release", example = "Children looked after in England, 2023 to 2024")
    public @Nullable String release;

    @RestQuery
    @NotNull
    @Parameter(description = "Day on which it was published", example = "2024-11-14")
    public @Nullable LocalDate releaseDate;

    @RestQuery
    @Parameter(
            description = "What the release means by a reporting year: financial_year (the usual: 2024 ended on"
                    + " 31 March 2024), academic_year or calendar_year")
    public @Nullable PeriodKind reportingYear;

    PeriodKind reportingYears() {
        var kind = reportingYear == null ? PeriodKind.FINANCIAL_YEAR : reportingYear;
        return switch (kind) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> kind;
            case MONTH, QUARTER, RANGE ->
                throw wrong(
                        "reportingYear", "not-a-year", "A reporting year is a year", "Send one of the kinds of year");
        };
    }

    /** The filters by column, once each. */
    Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        for (var one : filter) {
            var sign = one.indexOf('=');
            if (sign < 1
                    || filters.put(
                                    one.substring(0, sign).strip(),
                                    one.substring(sign + 1).strip())
                            != null) {
                throw wrong(
                        "filter",
                        "malformed-filter",
                        "A filter is not one column=value for a column",
                        "Write each as column=value");
            }
        }
        return filters;
    }

    /** @throws InvalidInput naming the parameter whose column the file does not have */
    void requireColumns(List<String> header) {
        require(header, "value", Objects.requireNonNull(value));
        if ((numerator == null) != (denominator == null)) {
            throw wrong(
                    "numerator", "half-a-fraction", "Numerator and denominator come together", "Name both, or neither");
        }
        if (numerator != null && denominator != null) {
            require(header, "numerator", numerator);
            require(header, "denominator", denominator);
        }
        filters().keySet().forEach(column -> require(header, "filter", column));
    }

    private static void require(List<String> header, String parameter, String column) {
        if (!header.contains(column)) {
            throw wrong(
                    parameter,
                    "column-not-in-file",
                    "The file has no such column",
                    "Write it as the file's first line does");
        }
    }

    private static InvalidInput wrong(String parameter, String code, String message, String remedy) {
        return InvalidInput.inField(parameter, code, message, remedy);
    }
}
