package uk.hearth.kit.tables;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet: titles in bold that stay in sight, numbers as numbers, text never as a formula. */
final class Xlsx {

    private Xlsx() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Hearth", "1.0")) {
            workbook.properties().setTitle(SheetText.of(table.notes().title()));
            var sheet = workbook.newWorksheet(SheetText.sheetName(table));
            titles(table, sheet);
            var rows = table.rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static void titles(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, SheetText.of(table.columns().get(column).title()));
            sheet.style(0, column).bold().set();
            sheet.width(column, SheetText.width(table, column));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            sheet.value(row, column, SheetText.of(value));
        }
    }
}
