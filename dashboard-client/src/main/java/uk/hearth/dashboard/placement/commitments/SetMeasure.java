package uk.hearth.dashboard.placement.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure as it is to be, in the words of its form: the service judges them. */
public record SetMeasure(
        @Nullable String title,
        @Nullable String unit,
        @Nullable String polarity,
        @Nullable String counting,
        @Nullable String source,
        @Nullable String link,
        @Nullable String partOf,
        boolean people,
        @Nullable Start baseline,
        @Nullable Goal target,
        List<Step> milestones) {

    /** Where it starts. */
    public record Start(@Nullable String period, @Nullable String value) {}

    /** Where it is to be. */
    public record Goal(
            @Nullable String kind,
            @Nullable String value,
            @Nullable String by) {}

    /** Where it is to be on a day, on the way there. */
    public record Step(@Nullable String dueOn, @Nullable String value) {

        public static final Step EMPTY = new Step(null, null);
    }
}
