package uk.hearth.kpi.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series read by statistical process control.
 *
 * @param rule the rule and version that read it, {@link ProcessControl#RULE}
 * @param points one for each observation, missing ones included, in their order
 * @param limits the lines of each group of 3 values or more, in order
 * @param variation of the last value; absent where no limits are in force there
 * @param assurance by the limits in force at the last value; none without limits
 * @param warnings in words, empty where the limits can be relied on
 */
public record ProcessChart(
        String rule,
        List<ProcessPoint> points,
        List<ProcessLimits> limits,
        @Nullable Variation variation,
        Assurance assurance,
        List<String> warnings) {}
