package uk.hearth.dashboard.frame;

import org.jspecify.annotations.Nullable;

/** A field of a form in the address: left empty, it is a choice not made. */
public final class Field {

    private Field() {}

    public static @Nullable String filled(@Nullable String field) {
        return field == null || field.isBlank() ? null : field;
    }
}
