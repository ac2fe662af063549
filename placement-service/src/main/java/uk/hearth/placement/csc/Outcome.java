package uk.hearth.placement.csc;

import java.util.Locale;

/** What a payload did to what is known of its child. */
enum Outcome {
    CREATED,
    REVISED,
    UNCHANGED,
    PURGED;

    static Outcome of(KnownChild before, KnownChild after) {
        if (after == before) {
            return UNCHANGED;
        }
        if (after.data() == null) {
            return PURGED;
        }
        return before.data() == null ? CREATED : REVISED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
