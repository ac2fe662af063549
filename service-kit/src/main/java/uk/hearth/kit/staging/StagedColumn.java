package uk.hearth.kit.staging;

/** A column of the table into which a file's rows are copied, and its PostgreSQL type. Its name comes from this program. */
public record StagedColumn(String name, String type) {

    public static StagedColumn column(String name, String type) {
        return new StagedColumn(name, type);
    }
}
