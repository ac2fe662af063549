package uk.hearth.kpi.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.TargetKind;
import uk.hearth.kpi.statistics.Tolerance;

/** A target as a row has it: one for all time from its day on, or a month by month profile. */
record StoredTarget(
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        Tolerance tolerance,
        Optional<TargetProfile> profile) {

    static StoredTarget read(ResultSet row) throws SQLException {
        var width = row.getBigDecimal("tolerance");
        return new StoredTarget(
                TargetKind.of(row.getString("kind")),
                row.getBigDecimal("value"),
                row.getBigDecimal("upper_value"),
                width == null ? Tolerance.DEFAULT : Tolerance.of(width),
                TargetProfile.read(row));
    }

    /** A profile ends after its twelve months: it says nothing of the year after. */
    static TargetHistory history(TreeMap<LocalDate, StoredTarget> byDay) {
        var history = new TreeMap<LocalDate, Target>();
        byDay.forEach((from, stored) -> {
            if (stored.profile.isEmpty()) {
                history.put(from, stored.single(stored.value));
            } else {
                stored.addMonths(from, byDay.higherKey(from), stored.profile.get(), history);
            }
        });
        return new TargetHistory(history);
    }

    private void addMonths(
            LocalDate from, @Nullable LocalDate next, TargetProfile months, TreeMap<LocalDate, Target> history) {
        for (int i = 0; i <= TargetProfile.MONTHS; i++) {
            var month = from.plusMonths(i);
            if (next == null || month.isBefore(next)) {
                history.put(
                        month,
                        i == TargetProfile.MONTHS
                                ? Target.Unset.NONE
                                : single(months.months().get(i)));
            }
        }
    }

    /** The target in force on a day, this one having started on its own. */
    Target on(LocalDate from, LocalDate day) {
        var alone = new TreeMap<LocalDate, StoredTarget>();
        alone.put(from, this);
        return history(alone).on(day);
    }

    private Target single(@Nullable BigDecimal bound) {
        return switch (kind) {
            case AT_LEAST -> new Target.AtLeast(required(bound), tolerance);
            case AT_MOST -> new Target.AtMost(required(bound), tolerance);
            case BETWEEN -> new Target.Between(required(bound), required(upperValue), tolerance);
            case NONE -> Target.Unset.NONE;
            case UNDER_REVIEW -> Target.Unset.UNDER_REVIEW;
        };
    }

    private static BigDecimal required(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalStateException("The table holds no target of this kind without its bounds");
        }
        return bound;
    }
}
