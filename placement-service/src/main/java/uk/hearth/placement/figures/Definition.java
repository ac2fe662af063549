package uk.hearth.placement.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.parameters.CountingParameter;
import uk.hearth.placement.parameters.CountingRules;

/**
 * An indicator: what it counts, in words and in code.
 *
 * @param id of its definition in indicators.md; a second form of the same has a small letter after it
 * @param category of a mix, of which each part is a figure: what {@code dimension} is by; absent elsewhere
 * @param months how far back it looks from the day; 0 where it looks at the day alone, and so at children looked after on
 *     it; 1 where it looks at episodes that begin or end in the month
 * @param yearly whether it rests on what a return says as at its own last day alone: health, care leavers
 * @param version of the rule; raised whenever what is counted changes
 */
record Definition(
        String id,
        @Nullable String dimension,
        @Nullable String category,
        String title,
        Unit unit,
        String numerator,
        String denominator,
        int months,
        boolean yearly,
        int version,
        List<CountingParameter> parameters,
        Counting counting) {

    /** Counts one child as at a day. */
    interface Counting {
        void count(ChildOn child, Tally tally);
    }

    /** Of all children looked after on the day, the share of whom something is true. */
    interface Truth {
        boolean holds(ChildOn child);
    }

    static Definition of(
            String id, String title, Unit unit, String numerator, String denominator, int months, Counting counting) {
        return new Definition(
                id, null, null, title, unit, numerator, denominator, months, false, 1, List.of(), counting);
    }

    /** @param numerator who is counted, of the children looked after on the day */
    static Definition share(String id, String title, String numerator, Truth truth) {
        return of(id, title, Unit.PERCENT, numerator, "Children looked after", 0, (child, tally) -> {
            if (child.isLookedAfter()) {
                tally.add(child.day(), truth.holds(child));
            }
        });
    }

    Definition dependingOn(CountingParameter... on) {
        return new Definition(
                id,
                dimension,
                category,
                title,
                unit,
                numerator,
                denominator,
                months,
                yearly,
                version,
                List.of(on),
                counting);
    }

    Definition asAtReturnsEnd() {
        return new Definition(
                id,
                dimension,
                category,
                title,
                unit,
                numerator,
                denominator,
                months,
                true,
                version,
                parameters,
                counting);
    }

    /** The part of a mix that this is. */
    Definition part(String by, String word) {
        return new Definition(
                id, by, word, title, unit, numerator, denominator, months, yearly, version, parameters, counting);
    }

    /** The rule as a figure states it: id, version, and each parameter with its value and version. */
    String rule(CountingRules rules) {
        var text = new StringBuilder(id).append('/').append(version);
        parameters.forEach(parameter -> text.append(' ').append(rules.text(parameter)));
        return text.toString();
    }
}
