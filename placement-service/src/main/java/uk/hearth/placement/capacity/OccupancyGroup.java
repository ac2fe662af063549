package uk.hearth.placement.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bed-days of a range: a bed for a night is one. They add up: staffed and over are as many as blocked, occupied and void.
 *
 * @param voidDays staffed, neither blocked nor occupied
 * @param occupancy occupied of staffed, in percent to one decimal; absent where none were staffed
 */
public record OccupancyGroup(
        @Schema(description = "As in the question; total of all", examples = "childrens_home")
        String group,

        int provisions,
        long registeredDays,
        long staffedDays,
        long blockedDays,
        long occupiedDays,
        long voidDays,
        long overDays,
        @Schema(examples = "87.5") @Nullable BigDecimal occupancy) {

    static OccupancyGroup of(BedGroup days) {
        return new OccupancyGroup(
                days.group(),
                days.provisions(),
                days.registered(),
                days.staffed(),
                days.blocked(),
                days.occupied(),
                days.vacant(),
                days.over(),
                percent(days.occupied(), days.staffed()));
    }

    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
