package uk.hearth.kit.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form with a record for each row, its columns in any order. */
final class LongCsv implements CsvForm {

    private final Map<String, Integer> places;

    private final @Nullable ImportMapping mapping;

    private LongCsv(Map<String, Integer> places, @Nullable ImportMapping mapping) {
        this.places = places;
        this.mapping = mapping;
    }

    static LongCsv of(List<String> header, RowFormat format, @Nullable ImportMapping mapping) {
        var given = mapping == null ? Set.<String>of() : mapping.constantColumns();
        CsvForm.refuse(format.errorsOf(header, header, given));
        return new LongCsv(CsvForm.places(header), mapping);
    }

    @Override
    public void rows(CsvRecord csv, Consumer<Row> row) {
        var cells = csv.getFields().toArray(new String[0]);
        row.accept(Row.of(csv.getStartingLineNumber(), places, cells).readBy(mapping));
    }
}
