package uk.hearth.placement.layout;

/** A field's text as a cell: trimmed, upper case; dates as days; Excel's 1.0 as 1. */
final class Cells {

    private static final Words KNOWN = new Words();
    private static final int ONE = KNOWN.find("1");
    private static final int TWO = KNOWN.find("2");
    private static final int MALE = KNOWN.find("M");
    private static final int FEMALE = KNOWN.find("F");

    private Cells() {}

    static int read(Column column, Words words, char[] text, int begin, int fieldLength) {
        int from = begin;
        int to = begin + fieldLength;
        while (from < to && blank(text[from])) {
            from++;
        }
        while (to > from && blank(text[to - 1])) {
            to--;
        }
        int length = to - from;
        if (length == 0) {
            return Day.BLANK;
        }
        if (column.isDate()) {
            int day = Dates.read(text, from, length);
            return Day.valid(day) ? day : Day.notValid(word(words, text, from, length));
        }
        if (column.isWholeNumber() && length > 2 && text[to - 1] == '0' && text[to - 2] == '.') {
            length = digits(text, from, to - 2) ? length - 2 : length;
        }
        return word(words, text, from, length);
    }

    /** Until collection year 2024 the codes were 1 and 2. */
    static int sex(int value) {
        if (value == ONE) {
            return MALE;
        }
        return value == TWO ? FEMALE : value;
    }

    private static int word(Words words, char[] text, int from, int length) {
        Words.upperCase(text, from, length);
        return words.of(text, from, length);
    }

    /** Spaces, tabs, and the no-break space that web pages leave in spreadsheets. */
    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    private static boolean digits(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }
}
