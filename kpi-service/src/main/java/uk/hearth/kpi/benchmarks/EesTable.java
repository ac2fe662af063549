package uk.hearth.kpi.benchmarks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** A table as explore-education-statistics publishes it: the rows of it that a mapping asks for. */
final class EesTable {

    private static final List<String> COLUMNS = List.of("time_period", "time_identifier", "geographic_level");

    private final Path file;
    private final EesMapping mapping;

    EesTable(Path file, EesMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /**
     * Hands on the rows that are wanted, in the file's order.
     *
     * @throws InvalidInput if it is not such a table, no row is left, or two rows are of the same area and period
     */
    void read(Consumer<EesRow> taken) throws IOException {
        var seen = new HashSet<String>();
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .maxBufferSize(16 * 1024 * 1024)
                .ofNamedCsvRecord(file)) {
            var filters = mapping.filters();
            for (var record : csv) {
                if (seen.isEmpty()) {
                    requireHeader(record.getHeader());
                }
                if (isWanted(record, filters)) {
                    EesRow.read(record, mapping).ifPresent(row -> {
                        requireNew(row, seen);
                        taken.accept(row);
                    });
                }
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            throw refused(null, "malformed-csv", "The file is not CSV in UTF-8", "Send it as it was published");
        }
        if (seen.isEmpty()) {
            throw refused(
                    null,
                    "no-rows-match",
                    "No row of the file is left by the filters",
                    "Check the filters' words against the file");
        }
    }

    private void requireHeader(List<String> header) {
        var missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    1L,
                    "missing-column",
                    "A column that every such table has is missing",
                    "It has " + String.join(", ", COLUMNS));
        }
        mapping.requireColumns(header);
    }

    private static boolean isWanted(NamedCsvRecord record, Map<String, String> filters) {
        return filters.entrySet().stream()
                .allMatch(filter -> EesRow.cell(record, filter.getKey()).equals(filter.getValue()));
    }

    private static void requireNew(EesRow row, Set<String> seen) {
        if (!seen.add(row.level() + row.area() + " " + row.timePeriod() + row.timeIdentifier())) {
            throw refused(
                    row.line(),
                    "rows-not-told-apart",
                    "The filters leave two rows for the same area and period",
                    "Add a filter for each column that tells them apart");
        }
    }

    private static InvalidInput refused(@Nullable Long line, String code, String message, String remedy) {
        return new InvalidInput(
                "The file was not taken: nothing was changed.",
                List.of(new InputError(line, null, code, message, remedy)));
    }
}
