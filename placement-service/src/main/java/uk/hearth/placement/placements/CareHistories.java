package uk.hearth.placement.placements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Geographies;
import uk.hearth.placement.postcodes.Postcodes;
import uk.hearth.placement.returns.Returns;
import uk.hearth.placement.returns.StoredReturn;

/** What an authority's current returns know of its children, as at any day that one of them holds. */
@ApplicationScoped
public class CareHistories {

    private final AgroalDataSource dataSource;
    private final Returns returns;
    private final Postcodes postcodes;
    private final Geographies geographies;

    CareHistories(AgroalDataSource dataSource, Returns returns, Postcodes postcodes, Geographies geographies) {
        this.dataSource = dataSource;
        this.returns = returns;
        this.postcodes = postcodes;
        this.geographies = geographies;
    }

    /** The history that each of the days is read from, in their order; a day that no current return holds has none. */
    public List<AsAt> asAt(String authority, List<LocalDate> days) {
        return asAt(authority, days, null);
    }

    public Optional<AsAt> asAt(String authority, LocalDate day) {
        return asAt(authority, List.of(day), null).stream().findFirst();
    }

    /** Of one child alone, from the latest return there is; absent if no current return speaks of it. */
    public Optional<CareRecord> latestOf(String authority, String child) {
        var current = returns.current(authority);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        var last = current.stream()
                .map(stored -> stored.period().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return asAt(authority, List.of(last), child).stream()
                .findFirst()
                .flatMap(found -> found.history().of(child));
    }

    private List<AsAt> asAt(String authority, List<LocalDate> days, @Nullable String child) {
        var forDay = new ReturnsForDay(returns.current(authority));
        var needed = forDay.needed(days);
        if (needed.isEmpty()) {
            return List.of();
        }
        var folding = new Folding(forDay, read(authority, needed, child));
        var found = new ArrayList<AsAt>(days.size());
        for (var day : days) {
            forDay.holding(day).ifPresent(stored -> found.add(new AsAt(day, folding.of(stored))));
        }
        return found;
    }

    private Map<Long, ReturnRecords> read(String authority, List<StoredReturn> needed, @Nullable String child) {
        try (var connection = dataSource.getConnection()) {
            var episodes = new EpisodeReading(postcodes.directory(), geographies.of(authority));
            return new RecordsReading(connection, authority, needed, child).read(episodes);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of returns could not be read", e);
        }
    }

    /** Makes each history once: a year's on that of the year before. */
    private static final class Folding {

        private final ReturnsForDay forDay;
        private final Map<Long, ReturnRecords> records;
        private final Map<Long, CareHistory> made = new HashMap<>();
        private final Map<Integer, CareHistory> before = new HashMap<>();

        Folding(ReturnsForDay forDay, Map<Long, ReturnRecords> records) {
            this.forDay = forDay;
            this.records = records;
        }

        CareHistory of(StoredReturn stored) {
            var known = made.get(stored.number());
            if (known == null) {
                known = beforeYear(stored.period().year()).with(recordsOf(stored));
                made.put(stored.number(), known);
            }
            return known;
        }

        private CareHistory beforeYear(int year) {
            var known = before.get(year);
            if (known == null) {
                var earlier = forDay.before(year);
                known = earlier.isEmpty() ? CareHistory.before(forDay.firstDay()) : of(earlier.get(earlier.size() - 1));
                before.put(year, known);
            }
            return known;
        }

        private ReturnRecords recordsOf(StoredReturn stored) {
            return records.getOrDefault(stored.number(), ReturnRecords.none(stored));
        }
    }
}
