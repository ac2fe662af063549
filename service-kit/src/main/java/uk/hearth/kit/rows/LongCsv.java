package uk.hearth.kit.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The form with a record for each row, its columns in any order. */
final class LongCsv implements CsvForm {

    private final Map<String, Integer> places;

    private LongCsv(Map<String, Integer> places) {
        this.places = places;
    }

    static LongCsv of(List<String> header, RowFormat format) {
        CsvForm.refuse(format.errorsOf(header));
        return new LongCsv(CsvForm.places(header));
    }

    @Override
    public void rows(CsvRecord csv, Consumer<Row> row) {
        row.accept(Row.of(csv.getStartingLineNumber(), places, csv.getFields().toArray(new String[0])));
    }
}
