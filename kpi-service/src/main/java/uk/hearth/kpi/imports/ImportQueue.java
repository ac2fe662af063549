package uk.hearth.kpi.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where files wait that are brought in after their request was answered. */
public interface ImportQueue {

    /** Whether a file is so large that it has to wait. */
    boolean mustWait(long bytes);

    /** Keeps a file and what is asked for it in the caller's transaction; answers it as pending. */
    ImportSummary add(ImportRequest request, ImportFile file, Sender sender, String authority);

    Optional<ImportSummary> find(UUID id);

    /** Up to {@code count} of an authority's, in that state, that come after that one in the list, newest first. */
    List<ImportSummary> after(
            String authority, ImportState state, @Nullable Instant requestedAt, @Nullable UUID id, int count);

    /** Takes it out if it waits; asks for it to be left if it runs. */
    ImportSummary cancel(UUID id, String by);
}
