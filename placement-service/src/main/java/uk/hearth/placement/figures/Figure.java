package uk.hearth.placement.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator comes to as at a day, and what it was worked out from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        @Schema(description = "Id of its definition", examples = "S1")
        String indicator,

        String title,

        @Schema(description = "Of a part: what it is a part by", examples = "age") @Nullable
        String dimension,

        @Schema(examples = "10_to_15") @Nullable String category,
        Unit unit,

        @Schema(description = "Absent where the return does not say") @Nullable
        Long numerator,

        @Schema(description = "Absent where things are only counted, or the return does not say") @Nullable
        Long denominator,

        @Schema(description = "Of the unit; absent where the denominator is nothing, or the return does not say")
        @Nullable
        BigDecimal value,

        @Schema(
                description = "Why there is no value",
                enumeration = {"not_applicable", "not_available"})
        @Nullable
        String missing,

        @Schema(
                description = "The rule, its version, and the parameters it depends on with theirs",
                examples = "S1/1 placement_change=new_carer/0")
        String rule,

        @Schema(description = "The first day it looks back to")
        LocalDate from,

        @Schema(description = "Whether the returns at hand cover all days that it looks back to")
        boolean complete) {

    static void add(Definition definition, Sum sum, Counted counted, @Nullable Dimension by, List<Figure> figures) {
        if (by == null) {
            figures.add(of(
                    definition,
                    definition.dimension(),
                    definition.category(),
                    sum.numerator(),
                    sum.denominator(),
                    counted));
            return;
        }
        sum.parts()
                .forEach((category, part) ->
                        figures.add(of(definition, by.word(), category, part[0], part[1], counted)));
    }

    private static Figure of(
            Definition definition,
            @Nullable String dimension,
            @Nullable String category,
            long numerator,
            long denominator,
            Counted counted) {
        boolean known = counted.hasOutcomes() || !definition.yearly();
        boolean whole = definition.unit() == Unit.COUNT;
        var value = known ? definition.unit().value(numerator, denominator) : null;
        var from = definition.months() == 0
                ? counted.day()
                : counted.window(definition.months()).first();
        return new Figure(
                definition.id(),
                definition.title(),
                dimension,
                category,
                definition.unit(),
                known ? numerator : null,
                known && !whole ? denominator : null,
                value,
                value != null ? null : known ? "not_applicable" : "not_available",
                definition.rule(counted.rules()),
                LocalDate.ofEpochDay(from),
                from >= counted.knownFrom());
    }
}
