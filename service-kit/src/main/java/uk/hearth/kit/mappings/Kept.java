package uk.hearth.kit.mappings;

/**
 * A mapping as it is after it was saved.
 *
 * @param isNew whether there was none of the name before
 */
public record Kept(SavedMapping mapping, boolean isNew) {}
