package uk.hearth.placement.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.hearth.placement.providers.ProvisionKind;

/** How many children provisions will be able to take: beds that are to be staffed and are not blocked. */
@ApplicationScoped
public class PlannedBeds {

    private static final String USABLE = """
            select day, p.kind, sum(greatest(0, l.staffed - coalesce(b.beds, 0))) as beds
            from unnest(?::date[]) as days (day)
            join capacity_line l on l.authority = ? and l.held @> day
            join provision p on p.authority = l.authority and p.reference = l.provision
            left join lateral (
                select sum(beds) as beds from bed_block b
                where b.authority = l.authority and b.provision = l.provision and b.superseded_at = 'infinity'
                    and not b.withdrawn and b.held @> day) as b on true
            group by day, p.kind""";

    private final AgroalDataSource dataSource;

    PlannedBeds(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By day and kind; a kind of which no provision has beds on the day is absent. */
    public Map<LocalDate, Map<ProvisionKind, Integer>> usable(String authority, List<LocalDate> days) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(USABLE)) {
            select.setArray(1, connection.createArrayOf("date", days.toArray()));
            select.setString(2, authority);
            var beds = new HashMap<LocalDate, Map<ProvisionKind, Integer>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    beds.computeIfAbsent(
                                    rows.getObject("day", LocalDate.class), day -> new EnumMap<>(ProvisionKind.class))
                            .put(
                                    ProvisionKind.valueOf(rows.getString("kind").toUpperCase(Locale.ROOT)),
                                    rows.getInt("beds"));
                }
            }
            return beds;
        } catch (SQLException e) {
            throw new IllegalStateException("Planned beds could not be read", e);
        }
    }
}
