package uk.hearth.placement.flows;

import java.util.List;

/**
 * What a scenario makes of the rates.
 *
 * @param moves children a day who go from one state to another besides, whatever the rates (first generation alone)
 */
public record Changes(List<RateChange> rates, List<EntryChange> entries, List<ExtraMoves> moves) {

    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /** So many children a day. */
    public record ExtraMoves(int from, int to, double aDay) {}

    /** How many enter each state in a day. */
    public double[] entering(double[] before) {
        var after = before.clone();
        for (var change : entries) {
            after[change.state()] = change.of(before[change.state()]);
        }
        return after;
    }
}
