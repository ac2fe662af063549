package uk.hearth.kit.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InputError;

/** The form that analysts have: a record a line of figures, a column a period. A blank cell says nothing of its period. */
public final class WideCsv implements CsvForm {

    public static final String PERIOD = "period";
    static final String VALUE = "value";

    // what belongs to one figure, not to a line of them
    private static final Set<String> OF_ONE_FIGURE = Set.of(PERIOD, VALUE, "period_type", "numerator", "denominator");

    // by place; empty where the column is no period
    private final List<String> periods;
    private final Map<String, Integer> places;
    private final @Nullable ImportMapping mapping;

    private WideCsv(List<String> periods, Map<String, Integer> places, @Nullable ImportMapping mapping) {
        this.periods = periods;
        this.places = places;
        this.mapping = mapping;
    }

    /** Whether a header without a period column has periods for columns. */
    static boolean isSuggestedBy(List<String> header, RowFormat format) {
        return isPossible(format)
                && !header.contains(PERIOD)
                && header.stream().anyMatch(name -> period(name).isPresent());
    }

    /** Whether a column of files of that format may be headed so because it is a period's, as in their wide form. */
    public static boolean isPeriodOf(RowFormat format, String heading) {
        return isPossible(format) && period(heading).isPresent();
    }

    static WideCsv of(List<String> header, RowFormat format, @Nullable ImportMapping mapping) {
        if (!isPossible(format)) {
            CsvForm.refuse(List.of(InputError.inField(
                    "form", "no-wide-form", "Files of this kind have no wide form", "Send a row for each entry")));
        }
        var given = mapping == null ? Set.<String>of() : mapping.constantColumns();
        var periods = header.stream().map(name -> period(name).orElse("")).toList();
        CsvForm.refuse(errors(header, periods, given, new RowFormat(line(format))));
        var places = CsvForm.places(header);
        places.put(PERIOD, header.size());
        places.put(VALUE, header.size() + 1);
        return new WideCsv(periods, places, mapping);
    }

    @Override
    public void rows(CsvRecord csv, Consumer<Row> row) {
        var number = csv.getStartingLineNumber();
        var width = periods.size();
        for (int i = 0; i < width; i++) {
            var period = periods.get(i);
            if (!period.isEmpty() && !csv.getField(i).isBlank()) {
                var cells = Arrays.copyOf(csv.getFields().toArray(new String[0]), width + 2);
                cells[width] = period;
                cells[width + 1] = csv.getField(i);
                row.accept(Row.under(period, number, places, cells).readBy(mapping));
            }
        }
    }

    private static List<InputError> errors(
            List<String> header, List<String> periods, Set<String> given, RowFormat line) {
        var own = header.stream().filter(name -> period(name).isEmpty()).toList();
        var errors = new ArrayList<>(line.errorsOf(header, own, given));
        var once = new HashSet<String>();
        periods.stream()
                .filter(period -> !period.isEmpty() && !once.add(period))
                .map(period -> new InputError(
                        1L, period, "doubled-column", "A period is there twice", "Keep one of the columns"))
                .forEach(errors::add);
        if (once.isEmpty()) {
            errors.add(new InputError(
                    1L,
                    null,
                    "no-period-column",
                    "No column is headed by a period",
                    "Head a column for each period: 2018-04, FY2018-Q4, FY2018 ..."));
        }
        return errors;
    }

    private static List<Column> line(RowFormat format) {
        return format.columns().stream()
                .filter(column -> !OF_ONE_FIGURE.contains(column.name()))
                .toList();
    }

    private static boolean isPossible(RowFormat format) {
        var names = format.columns().stream().map(Column::name).toList();
        return names.contains(PERIOD) && names.contains(VALUE);
    }

    static Optional<String> period(String name) {
        try {
            return Optional.of(ReportingPeriod.parse(name).code());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
