package uk.hearth.kit.rows;

import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The notations in which files of rows are taken. */
public enum FileFormat {
    CSV(CsvRows::new),
    JSON(JsonRows::new),
    NDJSON(NdjsonRows::new);

    /** NDJSON, which has no name of its own at IANA. */
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final Supplier<RowFile> reader;

    FileFormat(Supplier<RowFile> reader) {
        this.reader = reader;
    }

    public RowFile rows() {
        return reader.get();
    }

    /** By the Content-Type, of which operations take no other than these. */
    public static FileFormat of(@Nullable MediaType type) {
        if (type == null) {
            return CSV;
        }
        return switch (type.getSubtype()) {
            case "json" -> JSON;
            case "x-ndjson" -> NDJSON;
            default -> CSV;
        };
    }
}
