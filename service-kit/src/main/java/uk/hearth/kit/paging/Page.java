package uk.hearth.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list in a total order, and where the next begins. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Send this as the cursor parameter to read the next page; absent on the last one.")
        @Nullable
        String next) {

    /**
     * Makes a page from up to {@code limit + 1} rows: the one too many only tells that there is a next page.
     *
     * @param key what the next page starts after: the sort key of a row, part by part
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, List<String>> key) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next =
                rows.size() > limit ? Cursor.of(key.apply(shown.get(limit - 1))).text() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
