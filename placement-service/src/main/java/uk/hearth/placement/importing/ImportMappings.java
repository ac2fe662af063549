package uk.hearth.placement.importing;

import java.util.Optional;
import uk.hearth.kit.rows.ImportMapping;

/** The mappings that authorities have saved. */
public interface ImportMappings {

    /** As it is now; none that is deleted. */
    Optional<ImportMapping> find(String authority, String name);
}
