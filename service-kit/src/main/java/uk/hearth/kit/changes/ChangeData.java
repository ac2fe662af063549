package uk.hearth.kit.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change is about: names and addresses, never content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeData(
        @Schema(description = "The parts of the thing's key, by name.")
        Map<String, String> ids,

        @Schema(description = "Where to read more, by relation; self is the thing itself.")
        Map<String, String> links,

        @Schema(description = "How many records changed, where one change tells of many.", minimum = "0") @Nullable
        Integer count) {

    static ChangeData of(Change change) {
        var count = change.count().isPresent() ? Integer.valueOf(change.count().getAsInt()) : null;
        return new ChangeData(new TreeMap<>(change.ids()), new TreeMap<>(change.links()), count);
    }
}
