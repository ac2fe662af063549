package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.LeftOut;

/** From what a forecast was made. */
public record SourceView(
        List<UsedReturn> returns,

        @Schema(description = "The first day that the returns tell of")
        LocalDate knownFrom,

        @Schema(description = "The last day that the returns tell of")
        LocalDate knownTo,

        @Schema(description = "Children with an episode in any of the returns")
        long children,

        @Schema(description = "Children in care on some day of the reference window")
        long childrenInReference,

        int episodes,
        CleaningView cleaning) {

    /** How many rows were left out or changed before anything was counted. */
    public record CleaningView(
            int withoutChildOrStart,
            int withoutBirth,
            int endBeforeStart,

            @Schema(description = "Told again by a later row that starts on the same day")
            int sameStart,

            @Schema(description = "Ending on the day of a longer one, or open beside another open one")
            int sameEnd,

            @Schema(description = "Ended on the day on which the next began")
            int shortened,

            @Schema(
                    description =
                            "Children whom a return leaves in care and no later one has. The published models keep"
                                    + " them; child_simulation takes them to have left on the last day of that return")
            int lost) {

        static CleaningView of(LeftOut out) {
            return new CleaningView(
                    out.withoutChildOrStart(),
                    out.withoutBirth(),
                    out.endBeforeStart(),
                    out.sameStart(),
                    out.sameEnd(),
                    out.shortened(),
                    out.lost());
        }
    }

    static SourceView of(KnownCare known, Terms terms) {
        CareHistory history = known.history();
        return new SourceView(
                known.returns(),
                LocalDate.ofEpochDay(history.knownFrom()),
                LocalDate.ofEpochDay(history.knownTo()),
                history.children(),
                history.childrenIn(terms.reference()),
                history.episodes().size(),
                CleaningView.of(history.leftOut()));
    }
}
