package uk.hearth.kit.tables;

/** What the cells of a column hold, by the name that CSVW gives it. */
public enum ColumnType {
    TEXT("string"),
    NUMBER("decimal"),
    WHOLE_NUMBER("integer"),
    TRUTH("boolean"),
    DATE("date");

    private final String csvw;

    ColumnType(String csvw) {
        this.csvw = csvw;
    }

    String csvw() {
        return csvw;
    }
}
