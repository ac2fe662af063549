package uk.hearth.kit.tables;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet of one sheet: titles in bold, numbers as numbers, text never as a formula. */
final class Ods {

    private static final double MILLIMETRES_A_CHARACTER = 2.1;

    private Ods() {}

    static void write(Table table, OutputStream out) throws IOException {
        var columns = table.columns().size();
        var sheet = new Sheet(SheetText.sheetName(table), table.rows().size() + 1, columns);
        for (int column = 0; column < columns; column++) {
            var title = sheet.getRange(0, column);
            title.setValue(SheetText.of(table.columns().get(column).title()));
            title.setFontBold(true);
            sheet.setColumnWidth(column, SheetText.width(table, column) * MILLIMETRES_A_CHARACTER);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                sheet.getRange(row + 1, column)
                        .setValue(cell(table.rows().get(row).get(column)));
            }
        }
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        OdsSettings.save(book, sheet.getName(), out);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : SheetText.of(value);
    }
}
