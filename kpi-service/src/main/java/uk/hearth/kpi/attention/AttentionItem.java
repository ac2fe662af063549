package uk.hearth.kpi.attention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs attention.
 *
 * @param weight the larger, the more important
 * @param indicator its code, where it is about one
 * @param since the first period or day of which it was so
 * @param lasted for how many periods in a row, this one counted: reporting periods of figures, months of an action's
 *     lateness, weeks of findings'
 * @param links where to act: the series, the action, the findings, the edition
 */
public record AttentionItem(
        AttentionKind kind,
        @PositiveOrZero int weight,

        @Schema(
                examples =
                        "Looked after children reviewed within timescale was 64% in January 2019, missing its target of at least 95%, for the 5th month running.")
        String words,

        @Nullable String indicator,

        @Schema(examples = {"2018-09", "2026-10-01"}) String since,

        @PositiveOrZero int lasted,

        @Schema(description = "Where to act, by name; paths of this service")
        Map<String, String> links,

        @JsonIgnore @Schema(hidden = true) String order) {

    static final Comparator<AttentionItem> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    AttentionItem::weight, Comparator.reverseOrder())
            .thenComparing(AttentionItem::lasted, Comparator.reverseOrder())
            .thenComparing(AttentionItem::order);

    /** @param act the address where something can be done; absent for a reader who may not */
    static AttentionItem of(
            AttentionKind kind, String words, String since, int lasted, String order, @Nullable String act) {
        Map<String, String> links = act == null ? Map.of() : Map.of("act", act);
        return new AttentionItem(kind, kind.weight(lasted), words, null, since, lasted, links, order);
    }
}
