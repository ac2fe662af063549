package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.simulation.Learned;
import uk.hearth.placement.simulation.LengthOfStay;

/** How much likelier than on average a child is to leave or to move, by how long it has been in care. */
public record StayFactor(
        @Schema(description = "Time since coming into care, up to the next")
        LengthOfStay lengthOfStay,

        BigDecimal leaving,
        BigDecimal moving) {

    static List<StayFactor> of(Learned learned) {
        return Arrays.stream(LengthOfStay.values())
                .map(stay -> new StayFactor(
                        stay, Rounded.share(learned.leavingFactor(stay)), Rounded.share(learned.movingFactor(stay))))
                .toList();
    }
}
