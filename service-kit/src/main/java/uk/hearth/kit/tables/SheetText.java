package uk.hearth.kit.tables;

import org.jspecify.annotations.Nullable;

/** What both kinds of spreadsheet ask of text. */
final class SheetText {

    // what XML 1.0 cannot hold (section 2.2), so neither can a spreadsheet
    private static final String UNWRITABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 60;

    private SheetText() {}

    static String of(Object value) {
        return value.toString().replaceAll(UNWRITABLE, "");
    }

    /** Spreadsheets take 31 characters. */
    static String sheetName(Table table) {
        return table.name()
                .substring(0, Math.min(LONGEST_SHEET_NAME, table.name().length()));
    }

    /** How many characters wide a column is to be, so that its title and cells can be read. */
    static int width(Table table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
        var title = table.columns().get(column).title().length();
        return Math.min(WIDEST, Math.max(longest, title) + 2);
    }

    private static int length(@Nullable Object cell) {
        return cell == null ? 0 : cell.toString().length();
    }
}
