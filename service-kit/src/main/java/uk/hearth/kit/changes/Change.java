package uk.hearth.kit.changes;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Something that changed, as thin as can be: which, and where to read it. Nothing of what a record holds.
 *
 * @param authority whose it is; {@link #EVERYBODY} for what belongs to none
 * @param type what happened, a thing and a past participle: {@code edition.published}
 * @param subject the thing it happened to, as its address ends: {@code editions/0b6f...}
 * @param ids the parts of the thing's key, by name
 * @param links where to read more, by relation; {@code self} is the thing itself
 * @param count how many records changed, where one change tells of many
 */
public record Change(
        String authority,
        String type,
        String subject,
        Map<String, String> ids,
        Map<String, String> links,
        OptionalInt count) {

    /** Stands for what belongs to no authority and everybody may read. */
    public static final String EVERYBODY = "-";

    public Change {
        ids = Map.copyOf(ids);
        links = Map.copyOf(links);
    }

    /** A change of one thing that has an address of its own. */
    public static Change of(String authority, String type, String subject, Map<String, String> ids, String self) {
        return new Change(authority, type, subject, ids, Map.of("self", self), OptionalInt.empty());
    }
}
