package uk.hearth.placement.sufficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.GroupMoves;
import uk.hearth.placement.figures.Unit;

/** The sufficiency dashboard of an authority as at a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DashboardView(
        String authority,
        LocalDate asAt,

        @Schema(description = "The day it is compared with") @Nullable
        LocalDate baseline,

        @Schema(description = "What nobody may overlook, in words")
        List<Alert> alerts,

        List<Part> sections,

        @Schema(description = "From which placements to which children moved in the 12 months up to the day")
        List<GroupMoves> moves) {

    /** Something that is unlawful, or that Ofsted must be asked about. */
    public record Alert(String indicator, long children, String words) {}

    /** A section, its lines in order. */
    public record Part(Section section, String title, List<Line> lines) {}

    /** A figure, and how it differs from that of the baseline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(examples = "P10") String indicator,
            String title,
            @Nullable String dimension,
            @Nullable String category,
            Unit unit,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Nullable String missing,

            @Schema(description = "Its numerator on the baseline's day") @Nullable
            Long numeratorBefore,

            @Schema(description = "How many more the numerator is; below 0 less") @Nullable
            Long numeratorChange,

            @Schema(description = "Its value on the baseline's day") @Nullable
            BigDecimal before,

            @Schema(description = "In the unit; of percentages in percentage points") @Nullable
            BigDecimal change,

            String rule) {

        static Line of(Figure figure, @Nullable Figure earlier) {
            var value = figure.value();
            var before = earlier == null ? null : earlier.value();
            var count = figure.numerator();
            var countBefore = earlier == null ? null : earlier.numerator();
            return new Line(
                    figure.indicator(),
                    figure.title(),
                    figure.dimension(),
                    figure.category(),
                    figure.unit(),
                    figure.numerator(),
                    figure.denominator(),
                    value,
                    figure.missing(),
                    countBefore,
                    count == null || countBefore == null ? null : Long.valueOf(count - countBefore),
                    before,
                    value == null || before == null ? null : value.subtract(before),
                    figure.rule());
        }
    }
}
