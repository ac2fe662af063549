package uk.hearth.kit.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** A CSV file's header, understood: how its records become rows. */
interface CsvForm {

    void rows(CsvRecord csv, Consumer<Row> row);

    /** @throws InvalidInput naming what is wrong with the header */
    static CsvForm of(List<String> header, Reading reading) {
        var form = reading.form();
        var mapping = reading.mapping();
        var columns = mapping == null ? header : new OwnHeadings(mapping, reading.format()).columns(header);
        var wide = form == null ? WideCsv.isSuggestedBy(columns, reading.format()) : form == FileForm.WIDE;
        return wide ? WideCsv.of(columns, reading.format(), mapping) : LongCsv.of(columns, reading.format(), mapping);
    }

    static Map<String, Integer> places(List<String> header) {
        var places = new HashMap<String, Integer>();
        for (var name : header) {
            places.put(name, places.size());
        }
        return places;
    }

    static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput("The file's header is not as it should be: nothing was changed.", errors);
        }
    }
}
