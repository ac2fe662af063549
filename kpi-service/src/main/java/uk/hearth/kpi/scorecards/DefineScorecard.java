package uk.hearth.kpi.scorecards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** What a scorecard is called, how often it is reported, and which indicators it has, in order. */
public record DefineScorecard(
        @NotBlank @Size(max = 200) @Schema(examples = "Corporate parenting scorecard")
        String title,

        @NotNull PeriodKind frequency,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull ScorecardLine> lines) {

    List<String> indicators() {
        return lines.stream().map(ScorecardLine::indicator).toList();
    }

    /** @throws InvalidInput naming the lines whose indicator is unknown, or there twice */
    void requireKnown(Set<String> known) {
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < lines.size(); i++) {
            var indicator = lines.get(i).indicator();
            if (!known.contains(indicator)) {
                errors.add(wrong(i, "unknown-indicator", "This indicator is not in the catalogue", "Look its code up"));
            } else if (indicators().indexOf(indicator) < i) {
                errors.add(wrong(i, "doubled-indicator", "The scorecard has this indicator already", "Keep one line"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The scorecard was not changed.", errors);
        }
    }

    private static InputError wrong(int line, String code, String message, String remedy) {
        return InputError.inField("lines[%d].indicator".formatted(line), code, message, remedy);
    }
}
