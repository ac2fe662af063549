package uk.hearth.kpi.areas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param comparator the word by which benchmark files may name the area */
public record AreaView(
        @Schema(examples = "E09000023") String code,
        @Schema(examples = "Lewisham") String name,
        AreaKind kind,

        @Schema(examples = "inner_london") @Nullable String comparator) {

    static AreaView of(Area area) {
        return new AreaView(area.code(), area.name(), area.kind(), area.comparator());
    }
}
