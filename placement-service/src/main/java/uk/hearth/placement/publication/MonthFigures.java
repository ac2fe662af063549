package uk.hearth.placement.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.Unit;

/** What kpi-service is told of a month: rows of its import of measurements. */
record MonthFigures(List<Item> items) {

    private static final String SOURCE = "placement-service, SSDA903";

    /**
     * @param note the rule and, for those allowed, where the children behind the figure are
     * @param asAt when it was worked out: an older figure does not supersede a newer one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String authority,
            String indicator,
            String period,
            @Nullable String dimension,
            @Nullable String category,
            @Nullable Object value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String note,
            String source,
            @Nullable Instant asAt) {

        Item at(Instant instant) {
            return new Item(
                    authority,
                    indicator,
                    period,
                    dimension,
                    category,
                    value,
                    numerator,
                    denominator,
                    note,
                    source,
                    instant);
        }

        /** Nobody is counted in it any more: a count is nothing, a share of nobody is none. */
        Item emptied() {
            return with(
                    numerator == null && value instanceof Number ? 0 : "not_applicable", "No child is in it any more");
        }

        /** No return says anything of it any more. */
        Item gone() {
            return with("not_available", "The return was withdrawn");
        }

        private Item with(Object said, String why) {
            return new Item(authority, indicator, period, dimension, category, said, null, null, why, source, null);
        }

        boolean isOfTheSameAs(Item other) {
            return indicator.equals(other.indicator)
                    && Objects.equals(dimension, other.dimension)
                    && Objects.equals(category, other.category);
        }
    }

    /** These, and as they were told before those that the return does not say on that day. */
    MonthFigures keeping(MonthFigures before, List<Item> unsaid) {
        var all = new ArrayList<>(items);
        before.items.stream()
                .filter(told -> unsaid.stream().anyMatch(told::isOfTheSameAs))
                .forEach(all::add);
        return new MonthFigures(List.copyOf(all));
    }

    /** These, and what of the figures told before has to be taken back: parts without a child, or all without a return. */
    MonthFigures after(MonthFigures before) {
        var all = new ArrayList<>(items);
        for (var told : before.items) {
            if (items.isEmpty()) {
                all.add(told.gone());
            } else if (told.dimension() != null && items.stream().noneMatch(told::isOfTheSameAs)) {
                all.add(told.emptied());
            }
        }
        return new MonthFigures(List.copyOf(all));
    }

    static Item item(String authority, LocalDate day, Figure figure, String address) {
        boolean divided = figure.unit() != Unit.COUNT && figure.value() != null;
        return new Item(
                authority,
                KpiCodes.of(figure.indicator()),
                ReportingPeriod.month(YearMonth.from(day)).code(),
                figure.dimension(),
                figure.category(),
                divided ? null : value(figure.value()),
                divided ? figure.numerator() : null,
                divided ? figure.denominator() : null,
                note(authority, figure, day, address),
                SOURCE,
                null);
    }

    private static Object value(@Nullable BigDecimal value) {
        return value == null ? "not_applicable" : value;
    }

    private static String note(String authority, Figure figure, LocalDate day, String address) {
        var part = figure.dimension() == null
                ? ""
                : "&dimension=%s&category=%s".formatted(figure.dimension(), figure.category());
        return "Rule %s. Children behind it: %s/api/v1/figures/%s/children?authority=%s&asAt=%s%s"
                .formatted(figure.rule(), address, figure.indicator(), authority, day, part);
    }

    MonthFigures at(Instant instant) {
        return new MonthFigures(items.stream().map(item -> item.at(instant)).toList());
    }
}
