package uk.hearth.kit.mappings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.rows.ImportMapping;

/** The mappings that authorities have saved. Whether the caller may see an authority's is for who asks to find out. */
@ApplicationScoped
public class SavedMappings {

    private final MappingVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    SavedMappings(MappingVersions versions, Caller caller, Preconditions preconditions, Auditing auditing) {
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    /**
     * A mapping that is not deleted.
     *
     * @param version of long ago, as imports name it; without one the present one
     */
    public Optional<SavedMapping> find(String authority, String name, @Nullable Integer version) {
        return versions.read(authority, name, version);
    }

    /**
     * The present version of a mapping that an import names.
     *
     * @throws InvalidInput if the authority has no such mapping
     */
    public ImportMapping named(String authority, String name) {
        return find(authority, name, null)
                .map(SavedMapping::forReading)
                .orElseThrow(() -> InvalidInput.inField(
                        "mapping",
                        "unknown-mapping",
                        "The authority has no mapping of this name",
                        "Look the names up at /api/v1/import-mappings"));
    }

    /** An authority's, by name. */
    public <T> Page<T> page(String authority, PageRequest page, Function<SavedMapping, T> view) {
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        var found = versions.after(authority, after, page.limit + 1);
        return Page.of(found, page.limit, view, mapping -> List.of(mapping.name()));
    }

    /**
     * Creates a mapping, or adds a version of it; one that says what the present one does changes nothing.
     *
     * @throws ProblemException 428 if the change does not say what it is based on, 412 if that is no longer so
     */
    public Kept save(String authority, String name, MappingDefinition definition) {
        versions.takeTurn(authority, name);
        var present = find(authority, name, null);
        preconditions.requireAbsent(present.isPresent());
        if (present.isPresent() && present.get().definition().equals(definition)) {
            return new Kept(present.get(), false);
        }
        present.ifPresent(saved -> preconditions.requireCurrent(saved.tag()));
        versions.add(authority, name, definition, caller.name());
        auditing.record(authority, "saved", new AuditSubject("import_mapping", name), Map.of());
        return new Kept(find(authority, name, null).orElseThrow(), present.isEmpty());
    }

    /**
     * Deletes a mapping; its versions stay readable.
     *
     * @throws NotFoundException if there is none
     * @throws ProblemException 428 if the request does not say which version it means, 412 if that is no longer current
     */
    public void delete(String authority, String name) {
        versions.takeTurn(authority, name);
        var present = find(authority, name, null).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(present.tag());
        versions.add(authority, name, null, caller.name());
        auditing.record(authority, "deleted", new AuditSubject("import_mapping", name), Map.of());
    }
}
