package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.scenarios.Assumptions;
import uk.hearth.placement.scenarios.CostItem;
import uk.hearth.placement.scenarios.ProvisionOpening;
import uk.hearth.placement.scenarios.WeeklyPrice;

/**
 * What a day of a group costs: a seventh of each item's weekly price times its share, with inflation on each anniversary of
 * the first day. Provisions that are open are taken to be full of children who would else be spread over the group's items.
 */
final class PricedDays {

    private final Assumptions assumptions;
    private final ItemShares shares;
    private final LocalDate firstDay;
    private final Map<CostItem, Double> weekly;

    PricedDays(Assumptions assumptions, ItemShares shares, LocalDate firstDay) {
        this.assumptions = assumptions;
        this.shares = shares;
        this.firstDay = firstDay;
        this.weekly = assumptions.prices().stream()
                .collect(Collectors.toMap(
                        WeeklyPrice::item,
                        price -> price.weekly().doubleValue(),
                        (one, other) -> one,
                        () -> new EnumMap<>(CostItem.class)));
    }

    /** @throws InvalidInput naming the items in which there will be children, and whose price or share is not known */
    void requireComplete(List<CareGroup> groups) {
        var errors = new ArrayList<InputError>();
        for (var group : groups) {
            if (!shares.isKnown(group)) {
                errors.add(InputError.inField(
                        "assumptions.shares",
                        "share-missing",
                        "The reference window shows in no item where children of " + group.word() + " are",
                        "Give the shares of its items"));
            }
            for (var item : CostItem.of(group)) {
                if (shares.of(item) > 0 && !weekly.containsKey(item)) {
                    errors.add(missing(item));
                }
            }
        }
        for (var opening : assumptions.openings()) {
            if (opening.weekly() == null && !weekly.containsKey(opening.item())) {
                errors.add(missing(opening.item()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(
                    "The forecast cannot be priced.", errors.stream().distinct().toList());
        }
    }

    private static InputError missing(CostItem item) {
        return InputError.inField(
                "assumptions.prices",
                "price-missing",
                "There is no weekly price of " + item.word(),
                "Give the authority's own price: none is made up here");
    }

    /** Pounds by item for a day on which so many children are expected in a group. */
    Map<CostItem, Double> of(CareGroup group, double children, LocalDate day) {
        var costs = new EnumMap<CostItem, Double>(CostItem.class);
        double daily = dailyFactor(day);
        double opened = 0;
        for (var opening : open(group, day)) {
            double placed = Math.min(opening.places(), children - opened);
            opened += placed;
            costs.merge(opening.item(), placed * weekly(opening) * daily, Double::sum);
        }
        for (var item : CostItem.of(group)) {
            costs.merge(
                    item, (children - opened) * shares.of(item) * weekly.getOrDefault(item, 0.0) * daily, Double::sum);
        }
        return costs;
    }

    /** Pounds for one child more in a group: none of the provisions that open has a place left. */
    double ofOneMore(CareGroup group, LocalDate day) {
        return CostItem.of(group).stream()
                        .mapToDouble(item -> shares.of(item) * weekly.getOrDefault(item, 0.0))
                        .sum()
                * dailyFactor(day);
    }

    private List<ProvisionOpening> open(CareGroup group, LocalDate day) {
        return assumptions.openings().stream()
                .filter(opening -> opening.item().group() == group && opening.isOpen(day))
                .toList();
    }

    private double weekly(ProvisionOpening opening) {
        return opening.weekly() == null
                ? weekly.getOrDefault(opening.item(), 0.0)
                : opening.weekly().doubleValue();
    }

    private double dailyFactor(LocalDate day) {
        return Math.pow(assumptions.inflationFactor(), year(day)) / 7;
    }

    /** 0 for the first year of the forecast. */
    int year(LocalDate day) {
        return Period.between(firstDay, day).getYears();
    }
}
