package uk.hearth.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a list, and from where. */
public class PageRequest {

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items to answer")
    public int limit = 50;

    @RestQuery
    @Size(max = 1000)
    @Parameter(description = "Where to start: next of the page before")
    public @Nullable String cursor;

    /** @param parts how many parts this list's sort key has */
    public Optional<Cursor> after(int parts) {
        return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, parts));
    }
}
