package uk.hearth.placement.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.publication.MonthFigures.Item;
import uk.hearth.placement.returns.Consequences;
import uk.hearth.placement.returns.FigureChange;
import uk.hearth.placement.returns.Rows;

/** Which figures kpi-service is told differently before and after something happens in one transaction. */
@ApplicationScoped
class ToldChanges implements Consequences {

    private static final String ALL =
            "select to_char(month, 'YYYY-MM') as month, figures from told_month where authority = ? order by month";
    /** The latest month first; in it wholes before parts, and those of scorecards in use before the others. */
    private static final Comparator<FigureChange> ORDER = Comparator.comparing(FigureChange::month)
            .reversed()
            .thenComparing(change -> change.dimension() == null ? "" : change.dimension())
            .thenComparing(change -> !KpiCodes.isOfScorecard(change.indicator()))
            .thenComparing(FigureChange::indicator)
            .thenComparing(change -> change.category() == null ? "" : change.category());

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    ToldChanges(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** One figure among those of a month. */
    private record Key(
            String indicator,
            @Nullable String dimension,
            @Nullable String category) {

        static Key of(Item item) {
            return new Key(item.indicator(), item.dimension(), item.category());
        }
    }

    @Override
    public Supplier<List<FigureChange>> of(String authority) {
        var before = told(authority);
        return () -> {
            var after = told(authority);
            return Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(month -> !Objects.equals(before.get(month), after.get(month)))
                    .flatMap(month -> changes(month, before.get(month), after.get(month)))
                    .sorted(ORDER)
                    .toList();
        };
    }

    private Map<String, String> told(String authority) {
        try (var connection = dataSource.getConnection()) {
            var told = new LinkedHashMap<String, String>();
            Rows.list(connection, ALL, row -> told.put(row.getString("month"), row.getString("figures")), authority);
            return told;
        } catch (SQLException e) {
            throw new IllegalStateException("What was told could not be read", e);
        }
    }

    private Stream<FigureChange> changes(String month, @Nullable String before, @Nullable String after) {
        var told = items(before);
        var then = items(after);
        var keys = new ArrayList<>(told.keySet());
        then.keySet().stream().filter(key -> !told.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .filter(key -> !isSame(told.get(key), then.get(key)))
                .map(key -> change(month, key, told.get(key), then.get(key)))
                .filter(change -> change.toldValue() != null || change.newValue() != null)
                .filter(change -> !change.toldWords().equals(change.newWords()));
    }

    private static boolean isSame(@Nullable Item one, @Nullable Item other) {
        return one != null
                && other != null
                && ToldFigure.valueWords(one).equals(ToldFigure.valueWords(other))
                && Objects.equals(one.numerator(), other.numerator())
                && Objects.equals(one.denominator(), other.denominator());
    }

    private static FigureChange change(String month, Key key, @Nullable Item before, @Nullable Item after) {
        var told = ToldFigure.of(key.indicator(), before);
        var then = ToldFigure.of(key.indicator(), after);
        return new FigureChange(
                month,
                key.indicator(),
                ToldFigure.title(key.indicator(), key.dimension(), key.category()),
                key.dimension(),
                key.category(),
                told.value(),
                told.words(),
                then.value(),
                then.words());
    }

    private Map<Key, Item> items(@Nullable String figures) {
        if (figures == null) {
            return Map.of();
        }
        try {
            return json.readValue(figures, MonthFigures.class).items().stream()
                    .collect(Collectors.toMap(Key::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures told before could not be read", e);
        }
    }
}
