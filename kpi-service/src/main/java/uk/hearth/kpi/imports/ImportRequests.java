package uk.hearth.kpi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.mappings.SavedMappings;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.ImportMapping;

/** Reads what is asked for a file, the mapping among it. */
@ApplicationScoped
class ImportRequests {

    private final SavedMappings mappings;
    private final Caller caller;

    ImportRequests(SavedMappings mappings, Caller caller) {
        this.mappings = mappings;
        this.caller = caller;
    }

    /** @throws InvalidInput if the mapping is not there, or it is not clear whose is meant */
    ImportRequest of(ImportKind kind, ImportOptions options) {
        var name = options.mapping;
        var mapping = name == null ? null : mapping(name, options.authority);
        return new ImportRequest(kind, options.form, options.mode, options.dryRun, mapping);
    }

    private ImportMapping mapping(String name, @Nullable String authority) {
        var granted = caller.authorities();
        if (authority == null && granted.size() != 1) {
            throw InvalidInput.inField(
                    "authority", "whose-mapping", "Mappings are an authority's own", "Say whose mapping is meant");
        }
        var owner = authority == null ? granted.first() : authority;
        caller.requireAuthority(owner);
        return mappings.named(owner, name);
    }
}
