package uk.hearth.escalation.escalations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.PageRequest;

/** Which child's challenges are wanted: in a body, so that the reference stands in no address and no log. */
public record AboutChild(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotNull @Size(min = 1, max = 40) @Schema(examples = "C10427")
        String childReference,

        @Min(1) @Max(200) @Schema(description = "How many items to answer; 50 if left out") @Nullable
        Integer limit,

        @Size(max = 1000) @Nullable String cursor) {

    PageRequest page() {
        var page = new PageRequest();
        page.limit = limit == null ? page.limit : limit;
        page.cursor = cursor;
        return page;
    }
}
