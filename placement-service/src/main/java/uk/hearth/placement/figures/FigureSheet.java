package uk.hearth.placement.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.StoredReturn;

/** Every figure of an authority as at a day, and the returns that they were worked out from. */
public record FigureSheet(
        String authority,
        LocalDate asAt,

        @Schema(description = "The first day that these returns cover")
        LocalDate coveredFrom,

        @Schema(description = "The returns, the last one the one that holds the day")
        List<Source> returns,

        List<Figure> items) {

    /** A return that figures were worked out from. */
    public record Source(UUID id, int year, @Nullable String month) {

        static Source of(StoredReturn stored) {
            return new Source(
                    stored.id(), stored.period().year(), stored.period().month());
        }
    }
}
