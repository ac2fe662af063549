package uk.hearth.kit.mappings;

import java.time.Instant;
import java.util.Set;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.kit.rows.MappingUsed;

/** A version of a mapping, and who saved it. */
public record SavedMapping(
        String authority, String name, int version, MappingDefinition definition, String savedBy, Instant savedAt) {

    /** What a mapping may be called, for {@code @Pattern}. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

    /** What is said of a name that is not {@link #NAME}. */
    public static final String NAME_MESSAGE = "must be made of lower-case letters, digits and hyphens";

    public String tag() {
        return EntityTag.ofVersion(version);
    }

    /** As files are read by it. */
    public ImportMapping forReading() {
        return new ImportMapping(
                authority,
                new MappingUsed(name, version),
                definition.headings(),
                Set.copyOf(definition.ignored()),
                definition.words(),
                definition.constants());
    }
}
