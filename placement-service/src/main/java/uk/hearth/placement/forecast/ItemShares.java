package uk.hearth.placement.forecast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Window;
import uk.hearth.placement.scenarios.Assumptions;
import uk.hearth.placement.scenarios.CostItem;
import uk.hearth.placement.scenarios.ItemShare;

/** The part of each group's children who are in each item: of the child-days of the reference window, or as was given. */
final class ItemShares {

    private final Map<CostItem, Double> days = new EnumMap<>(CostItem.class);
    private final Map<CostItem, Double> shares = new EnumMap<>(CostItem.class);
    private double daysWithoutProvider;

    private ItemShares() {}

    /** @throws InvalidInput if given shares leave a rest that no other item can take */
    static ItemShares of(CareHistory history, Window window, Assumptions assumptions) {
        var shares = new ItemShares();
        for (var episode : history.episodes()) {
            int from = Math.max(episode.start(), window.from());
            int to = Math.min(episode.end(), window.to() + 1);
            if (from < to) {
                CostItem.of(episode.place(), episode.provider())
                        .ifPresentOrElse(
                                item -> shares.days.merge(item, (double) to - from, Double::sum),
                                () -> shares.daysWithoutProvider += to - from);
            }
        }
        CareGroup.IN_CARE.forEach(group -> shares.share(group, assumptions.shares()));
        return shares;
    }

    private void share(CareGroup group, List<ItemShare> given) {
        var items = CostItem.of(group);
        double taken = 0;
        for (var share : given) {
            if (share.item().group() == group) {
                shares.put(share.item(), share.share().doubleValue());
                taken += share.share().doubleValue();
            }
        }
        var others = items.stream().filter(item -> !shares.containsKey(item)).toList();
        double daysOfOthers = others.stream()
                .mapToDouble(item -> days.getOrDefault(item, 0.0))
                .sum();
        if (taken > 0 && taken < 1 && daysOfOthers == 0) {
            throw InvalidInput.inField(
                    "assumptions.shares",
                    "shares-short-of-one",
                    "The shares of " + group.word() + " come to less than 1, and none of its other items was seen",
                    "Give the shares of all its items");
        }
        for (var item : others) {
            double seen = items.size() == 1 ? 1 : days.getOrDefault(item, 0.0) / Math.max(1, daysOfOthers);
            shares.put(item, (1 - taken) * seen);
        }
    }

    double of(CostItem item) {
        return shares.getOrDefault(item, 0.0);
    }

    /** Whether it is known in which items a group's children are. */
    boolean isKnown(CareGroup group) {
        return CostItem.of(group).stream().mapToDouble(this::of).sum() > 0;
    }

    /** The part of the child-days whose item is not known, as no provider is given. */
    double withoutProvider() {
        double known = days.values().stream().mapToDouble(Double::doubleValue).sum();
        return daysWithoutProvider / Math.max(1, known + daysWithoutProvider);
    }

    List<ShareView> views() {
        return Arrays.stream(CostItem.values())
                .map(item ->
                        new ShareView(item, Rounded.share(of(item)), Rounded.children(days.getOrDefault(item, 0.0))))
                .toList();
    }
}
