package uk.hearth.kpi.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.ImportMapping;

/** The mappings that authorities have saved. */
public interface ImportMappings {

    /**
     * A mapping that is not deleted.
     *
     * @param version of long ago, as imports name it; without one the present one
     */
    Optional<ImportMapping> find(String authority, String name, @Nullable Integer version);
}
