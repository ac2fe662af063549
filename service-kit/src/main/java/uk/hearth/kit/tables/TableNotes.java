package uk.hearth.kit.tables;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a table as a whole.
 *
 * @param title what people call it
 * @param source where its figures come from
 * @param licence the address of the licence under which it may be used
 */
public record TableNotes(
        String title,
        @Nullable String description,
        @Nullable String source,
        @Nullable String licence) {

    public static TableNotes titled(String title) {
        return new TableNotes(title, null, null, null);
    }
}
