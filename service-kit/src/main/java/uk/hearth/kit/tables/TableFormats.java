package uk.hearth.kit.tables;

/** The media types in which a {@link Tabular} view is written, besides JSON: for {@code @Produces}. */
public final class TableFormats {

    public static final String CSV = Csv.MEDIA_TYPE;
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    /** What the columns of the CSV mean (W3C, Metadata Vocabulary for Tabular Data). */
    public static final String CSVW = "application/csvm+json";

    private TableFormats() {}
}
