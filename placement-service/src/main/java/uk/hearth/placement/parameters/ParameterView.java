package uk.hearth.placement.parameters;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.parameters.CountingRules.Setting;

/** Something that councils count in more than one way, and how this authority does. */
public record ParameterView(
        CountingParameter name,
        String title,
        String value,

        @Schema(description = "0 while the authority has set none")
        int version,

        @Nullable String reason,
        @Nullable String setBy,
        @Nullable Instant setAt,
        List<CountingParameter.Choice> choices) {

    static ParameterView of(CountingParameter parameter, Setting setting) {
        return new ParameterView(
                parameter,
                parameter.title(),
                setting.value(),
                setting.version(),
                setting.reason(),
                setting.setBy(),
                setting.setAt(),
                parameter.choices());
    }
}
