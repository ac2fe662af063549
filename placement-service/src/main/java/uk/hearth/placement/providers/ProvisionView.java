package uk.hearth.placement.providers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;

/**
 * A home, household or scheme.
 *
 * @param location whether it is in the authority's own area; absent while its postcode is not known
 * @param area code of the district that its postcode lies in
 * @param closesOn the last day on which it is open
 * @param rating the latest that Ofsted gave it, or the agency
 * @param registration what Ofsted's list says of its registration, if the list has its URN
 * @param registrationEnd from this day on Ofsted has it registered no more
 */
public record ProvisionView(
        @Schema(examples = "HOME-01") String reference,
        String provider,
        String providerName,
        Sector sector,
        ProvisionKind kind,
        StandardType standardType,
        String name,
        @Nullable String urn,
        @Nullable String postcode,
        @Nullable Location location,
        @Nullable String area,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        int ageFrom,
        int ageTo,
        Sex sex,
        List<Characteristic> characteristics,
        int siblings,
        @Nullable Rating rating,
        @Nullable LocalDate ratedOn,
        @Nullable String registration,
        @Nullable LocalDate registrationEnd,
        int version) {

    static ProvisionView read(ResultSet row) throws SQLException {
        var kind = ProvisionKind.fromString(row.getString("kind"));
        var rating = row.getString("rating");
        return new ProvisionView(
                row.getString("reference"),
                row.getString("provider"),
                row.getString("provider_name"),
                Sector.fromString(row.getString("sector")),
                kind,
                kind.standardType(),
                row.getString("name"),
                row.getString("urn"),
                row.getString("postcode"),
                location(row),
                row.getString("area"),
                Words.day(row, "opens_on"),
                Words.dayOrNone(row, "closes_on"),
                row.getInt("age_from"),
                row.getInt("age_to"),
                Sex.fromString(row.getString("sex")),
                Words.list(row, "characteristics", Characteristic::fromString),
                row.getInt("siblings"),
                rating == null ? null : Rating.fromString(rating),
                Words.dayOrNone(row, "judged_on"),
                row.getString("registration_status"),
                Words.dayOrNone(row, "registration_end"),
                row.getInt("version"));
    }

    private static @Nullable Location location(ResultSet row) throws SQLException {
        boolean local = row.getBoolean("local");
        if (row.wasNull()) {
            return null;
        }
        return local ? Location.IN : Location.OUT;
    }
}
