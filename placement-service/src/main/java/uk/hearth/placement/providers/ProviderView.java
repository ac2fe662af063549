package uk.hearth.placement.providers;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who runs homes, households or schemes.
 *
 * @param provisions how many the authority knows of
 */
public record ProviderView(
        @Schema(examples = "FOSTERING") String reference,
        String name,
        Sector sector,
        @Nullable String urn,
        int provisions,
        int version) {

    static ProviderView read(ResultSet row) throws SQLException {
        return new ProviderView(
                row.getString("reference"),
                row.getString("name"),
                Sector.fromString(row.getString("sector")),
                row.getString("urn"),
                row.getInt("provisions"),
                row.getInt("version"));
    }
}
