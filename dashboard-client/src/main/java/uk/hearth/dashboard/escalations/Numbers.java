package uk.hearth.dashboard.escalations;

import org.jspecify.annotations.Nullable;

/** Small whole numbers of a form. */
final class Numbers {

    private Numbers() {}

    static @Nullable Integer of(@Nullable String written) {
        return written != null && written.matches("\\d{1,6}") ? Integer.valueOf(written) : null;
    }
}
