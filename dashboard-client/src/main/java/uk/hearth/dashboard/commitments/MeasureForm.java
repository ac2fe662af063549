package uk.hearth.dashboard.commitments;

import static uk.hearth.dashboard.commitments.CommitmentForm.at;

import jakarta.ws.rs.FormParam;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.placement.commitments.SetMeasure;
import uk.hearth.dashboard.placement.commitments.SetMeasure.Step;

/**
 * A measure as it was filled in. Steps in which nothing was filled in are left out, the others go by their days.
 *
 * @param version of the measure that is changed; absent of a new one
 */
public record MeasureForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("measure") @Nullable String measure,
        @FormParam("version") @Nullable String version,
        @FormParam("title") @Nullable String title,
        @FormParam("unit") @Nullable String unit,
        @FormParam("polarity") @Nullable String polarity,
        @FormParam("counting") @Nullable String counting,
        @FormParam("source") @Nullable String source,
        @FormParam("link") @Nullable String link,
        @FormParam("partOf") @Nullable String partOf,
        @FormParam("people") @Nullable String people,
        @FormParam("baselinePeriod") @Nullable String baselinePeriod,
        @FormParam("baselineValue") @Nullable String baselineValue,
        @FormParam("targetKind") @Nullable String targetKind,
        @FormParam("targetValue") @Nullable String targetValue,
        @FormParam("targetBy") @Nullable String targetBy,
        @FormParam("stepDue") @Nullable List<String> stepDue,
        @FormParam("stepValue") @Nullable List<String> stepValue) {

    private static final String LAST = "9999";

    String codeOrNone() {
        return measure == null ? "" : measure.strip();
    }

    boolean isNew() {
        return Field.filled(version) == null;
    }

    SetMeasure told() {
        return new SetMeasure(
                Field.filled(title),
                Field.filled(unit),
                Field.filled(polarity),
                Field.filled(counting),
                Field.filled(source),
                Field.filled(link),
                Field.filled(partOf),
                "yes".equals(people),
                baseline(),
                target(),
                steps());
    }

    List<Step> steps() {
        return IntStream.range(0, stepDue == null ? 0 : stepDue.size())
                .mapToObj(i -> new Step(at(stepDue, i), at(stepValue, i)))
                .filter(each -> !each.equals(Step.EMPTY))
                .sorted(Comparator.comparing(each -> Objects.requireNonNullElse(each.dueOn(), LAST)))
                .toList();
    }

    Sent sent() {
        return Sent.of(
                "measure",
                measure,
                "version",
                version,
                "title",
                title,
                "unit",
                unit,
                "polarity",
                polarity,
                "counting",
                counting,
                "source",
                source,
                "link",
                link,
                "partOf",
                partOf,
                "people",
                people,
                "baselinePeriod",
                baselinePeriod,
                "baselineValue",
                baselineValue,
                "targetKind",
                targetKind,
                "targetValue",
                targetValue,
                "targetBy",
                targetBy);
    }

    private SetMeasure.@Nullable Start baseline() {
        var start = new SetMeasure.Start(Field.filled(baselinePeriod), Field.filled(baselineValue));
        return start.period() == null && start.value() == null ? null : start;
    }

    private SetMeasure.@Nullable Goal target() {
        var goal = new SetMeasure.Goal(Field.filled(targetKind), Field.filled(targetValue), Field.filled(targetBy));
        return goal.value() == null && goal.by() == null ? null : goal;
    }
}
