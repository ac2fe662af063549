package uk.hearth.kit.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.problems.InvalidInput;

/** Which events of one authority's chain to read. */
public class AuditEventsQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority whose chain to read", example = "E09000023")
    @SuppressWarnings("NullAway.Init") // there, or refused
    public String authority;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only events about subjects of this kind")
    public @Nullable String subjectKind;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only events about the subject of this id; say its kind too")
    public @Nullable String subjectId;

    @BeanParam
    @Valid
    public PageRequest page = new PageRequest();

    void refuseIdWithoutKind() {
        if (subjectId != null && subjectKind == null) {
            throw InvalidInput.inField(
                    "subjectKind",
                    "kind-missing",
                    "A subject is known by its kind and its id",
                    "Send subjectKind with subjectId");
        }
    }

    /** Events before this position are next. */
    long before() {
        return page.after(1).map(Cursor::key).map(key -> position(key.get(0))).orElse(Long.MAX_VALUE);
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw InvalidInput.inField(
                    "cursor",
                    "unknown-cursor",
                    "The cursor is not one that this list gave out",
                    "Leave it out to start again");
        }
    }
}
