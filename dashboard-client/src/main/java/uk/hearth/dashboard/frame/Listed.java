package uk.hearth.dashboard.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a service's list, and where it goes on. */
public record Listed<T>(List<T> items, @Nullable String next) {

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean hasMore() {
        return next != null;
    }
}
