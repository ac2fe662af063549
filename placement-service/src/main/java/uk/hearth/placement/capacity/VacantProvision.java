package uk.hearth.placement.capacity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.providers.Characteristic;
import uk.hearth.placement.providers.ProvisionKind;
import uk.hearth.placement.providers.Rating;
import uk.hearth.placement.providers.Sector;
import uk.hearth.placement.providers.Sex;

/**
 * A provision with a bed to offer on a day. Nothing in it is about a child.
 *
 * @param miles in a straight line from where it was asked for, where that was asked
 * @param weeklyFee the least that a week there costs, all lines of one arrangement together; absent where no fee is known
 */
public record VacantProvision(
        String reference,
        String name,
        String provider,
        Sector sector,
        ProvisionKind kind,
        @Nullable Location location,
        @Nullable String postcode,
        @Nullable BigDecimal miles,
        int ageFrom,
        int ageTo,
        Sex sex,
        List<Characteristic> characteristics,
        int siblings,
        @Nullable Rating rating,
        @Schema(description = "Pounds") @Nullable BigDecimal weeklyFee,
        int vacant) {

    static VacantProvision read(ResultSet row) throws SQLException {
        var rating = row.getString("rating");
        var place = row.getString("place");
        return new VacantProvision(
                row.getString("reference"),
                row.getString("name"),
                row.getString("provider"),
                Sector.fromString(row.getString("sector")),
                ProvisionKind.fromString(row.getString("kind")),
                place.equals("unknown") ? null : Location.valueOf(place.toUpperCase(Locale.ROOT)),
                row.getString("postcode"),
                null,
                row.getInt("age_from"),
                row.getInt("age_to"),
                Sex.fromString(row.getString("sex")),
                Arrays.stream((String[]) row.getArray("characteristics").getArray())
                        .map(Characteristic::fromString)
                        .toList(),
                row.getInt("siblings"),
                rating == null ? null : Rating.fromString(rating),
                row.getBigDecimal("weekly_fee"),
                row.getInt("vacant"));
    }

    VacantProvision at(BigDecimal distance) {
        return new VacantProvision(
                reference,
                name,
                provider,
                sector,
                kind,
                location,
                postcode,
                distance,
                ageFrom,
                ageTo,
                sex,
                characteristics,
                siblings,
                rating,
                weeklyFee,
                vacant);
    }
}
