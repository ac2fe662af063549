package uk.hearth.dashboard.commitments;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** What a measure was in a period, as it was filled in. */
public record ReadingForm(
        @FormParam("period") @Nullable String period,
        @FormParam("value") @Nullable String value,
        @FormParam("note") @Nullable String note,
        @FormParam("source") @Nullable String source,
        @FormParam("version") @Nullable String version) {

    boolean hasPeriod() {
        return periodCode().matches("[A-Za-z0-9.-]{4,20}");
    }

    String periodCode() {
        return period == null ? "" : period.strip();
    }

    Sent sent() {
        return Sent.of("form", "reading", "period", period, "value", value, "note", note, "source", source);
    }

    Commitments.SetReading told() {
        var number = Field.filled(value);
        return new Commitments.SetReading(
                number == null ? null : number.strip(), Field.filled(note), Field.filled(source));
    }
}
