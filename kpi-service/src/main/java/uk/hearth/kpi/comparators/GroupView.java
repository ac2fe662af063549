package uk.hearth.kpi.comparators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group of areas to be compared with.
 *
 * @param authority whose group it is; absent for one that is for all
 * @param year from which it holds
 * @param source who says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupView(
        @Nullable String authority,
        @Schema(examples = "statistical_neighbours") String code,
        int year,
        @Schema(examples = "Statistical neighbours") String name,
        String source,
        List<Member> members,
        int version) {

    /** An area of the group. */
    public record Member(
            @Schema(examples = "E09000028") String code,
            @Schema(examples = "Southwark") String name) {}
}
