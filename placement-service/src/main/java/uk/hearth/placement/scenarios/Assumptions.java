package uk.hearth.placement.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareGroup;

/**
 * What is supposed. Everything may be left out; with nothing in it, it is the forecast of the reference window's rates.
 *
 * @param inflation per cent a year, on each anniversary of the start
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assumptions(
        @Size(max = 100) List<@NotNull @Valid RateAdjustment> adjustments,
        @Size(max = 50) List<@NotNull @Valid ProvisionOpening> openings,
        @Size(max = 400) List<@NotNull @Valid PlannedPlaces> plannedPlaces,
        @Size(max = 9) List<@NotNull @Valid WeeklyPrice> prices,
        @Size(max = 9) List<@NotNull @Valid ItemShare> shares,

        @DecimalMin("-20")
        @DecimalMax("50")
        @Schema(description = "Per cent a year; none if left out", examples = "3.5")
        @Nullable
        BigDecimal inflation) {

    public static final Assumptions NONE = new Assumptions(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Assumptions {
        adjustments = orNone(adjustments);
        openings = orNone(openings);
        plannedPlaces = orNone(plannedPlaces);
        prices = orNone(prices);
        shares = orNone(shares);
    }

    private static <T> List<T> orNone(@Nullable List<T> lines) {
        return lines == null ? List.of() : lines;
    }

    /** What a price becomes in a year: 1 without inflation. */
    public double inflationFactor() {
        return inflation == null ? 1 : 1 + inflation.doubleValue() / 100;
    }

    /** The same prices and shares with nothing else supposed. */
    public Assumptions asToday() {
        return new Assumptions(List.of(), List.of(), List.of(), prices, shares, inflation);
    }

    /** Places of a group on a day, of what is planned and what opens; null where nothing was said of the group. */
    public @Nullable Integer places(CareGroup group, LocalDate day) {
        PlannedPlaces latest = null;
        for (var line : plannedPlaces) {
            boolean holds = line.group() == group && !line.from().isAfter(day);
            if (holds && (latest == null || line.from().isAfter(latest.from()))) {
                latest = line;
            }
        }
        return latest == null ? null : Integer.valueOf(latest.places() + opened(group, day));
    }

    /** Places of provisions of a group that have opened by a day. */
    public int opened(CareGroup group, LocalDate day) {
        return openings.stream()
                .filter(opening -> opening.item().group() == group && opening.isOpen(day))
                .mapToInt(ProvisionOpening::places)
                .sum();
    }

    /**
     * @param place of these in the request, such as {@code assumptions}
     * @throws InvalidInput naming every line that contradicts itself or another
     */
    public void requireSound(String place) {
        new AssumptionChecks(this, place).requireSound();
    }
}
