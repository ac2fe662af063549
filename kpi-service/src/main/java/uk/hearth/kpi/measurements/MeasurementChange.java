package uk.hearth.kpi.measurements;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that became of a figure.
 *
 * @param number its place in the order of all
 * @param figure the revision, as it stands now
 */
public record MeasurementChange(
        @JsonIgnore @Schema(hidden = true) long number, Kind change, MeasurementView figure) {

    /** What became of it. */
    @Schema(
            enumeration = {"recorded", "kept", "ended"},
            description = "recorded: it became the current revision; kept: it was older than the current one and never"
                    + " became current; ended: its import was withdrawn, and it is current no more")
    public enum Kind {
        RECORDED,
        KEPT,
        ENDED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, the figure as an audience may know it. */
    public MeasurementChange as(Measurement shown) {
        return new MeasurementChange(number, change, figure.as(shown));
    }
}
