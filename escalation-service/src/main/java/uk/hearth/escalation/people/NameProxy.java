package uk.hearth.escalation.people;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when to when somebody may act for another. */
public record NameProxy(@NotNull LocalDate fromDay, @NotNull LocalDate untilDay) {

    @AssertTrue(message = "must not end before it begins")
    @Schema(hidden = true)
    boolean isInOrder() {
        return fromDay == null || untilDay == null || !untilDay.isBefore(fromDay);
    }
}
