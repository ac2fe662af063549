package uk.hearth.placement.publication;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.DefinitionView;
import uk.hearth.placement.figures.DefinitionsResource;
import uk.hearth.placement.figures.Unit;
import uk.hearth.placement.publication.MonthFigures.Item;

/**
 * A figure as people read it.
 *
 * @param value absent where there is none
 */
record ToldFigure(@Nullable BigDecimal value, String words) {

    private static final ToldFigure NONE = new ToldFigure(null, "None");

    /** The first definition told under each code, and each part of a mix under its own. */
    private static final Map<String, DefinitionView> DEFINITIONS = DefinitionsResource.all().stream()
            .collect(Collectors.toMap(
                    definition ->
                            key(KpiCodes.of(definition.indicator()), definition.dimension(), definition.category()),
                    Function.identity(),
                    (first, second) -> first));

    static ToldFigure of(String code, @Nullable Item item) {
        if (item == null) {
            return NONE;
        }
        var unit = definition(code, item.dimension(), item.category()).unit();
        var numerator = item.numerator();
        var denominator = item.denominator();
        if (numerator != null && denominator != null) {
            return read(unit, unit.value(numerator, denominator));
        }
        var words = valueWords(item);
        return switch (words) {
            case "not_applicable" -> new ToldFigure(null, "Not applicable");
            case "not_available" -> new ToldFigure(null, "Not available");
            default -> read(unit, new BigDecimal(words));
        };
    }

    /** A number, or the word for why there is none, as they stand in what is told. */
    static String valueWords(Item item) {
        return Objects.toString(item.value(), "not_applicable");
    }

    static String title(String code, @Nullable String dimension, @Nullable String category) {
        return definition(code, dimension, category).title();
    }

    private static ToldFigure read(Unit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return new ToldFigure(null, "Not applicable");
        }
        var plain = value.toPlainString();
        return new ToldFigure(
                value,
                switch (unit) {
                    case PERCENT -> plain + "%";
                    case DAYS -> value.compareTo(BigDecimal.ONE) == 0 ? plain + " day" : plain + " days";
                    default -> plain;
                });
    }

    private static DefinitionView definition(String code, @Nullable String dimension, @Nullable String category) {
        var ofPart = DEFINITIONS.get(key(code, dimension, category));
        return ofPart == null ? Objects.requireNonNull(DEFINITIONS.get(key(code, null, null)), code) : ofPart;
    }

    private static String key(String code, @Nullable String dimension, @Nullable String category) {
        return "%s %s %s".formatted(code, dimension, category);
    }
}
