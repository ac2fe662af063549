package uk.hearth.escalation.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account that may act for another from one day to another, both included. */
public record Proxy(
        @Schema(examples = "business.support") String person,
        @Schema(examples = "iro.one") String actsFor,
        LocalDate fromDay,
        LocalDate untilDay,
        String namedBy,
        Instant recordedAt) {

    @JsonIgnore
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
