package uk.hearth.dashboard.definitions;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A scorecard's definition as it is filled in: lines without an indicator are left out, the others go by their places. */
public record DefinitionForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("code") @Nullable String code,
        @FormParam("version") @Nullable String version,
        @FormParam("title") @Nullable String title,
        @FormParam("frequency") @Nullable String frequency,
        @FormParam("place") @Nullable List<String> place,
        @FormParam("section") @Nullable List<String> section,
        @FormParam("indicator") @Nullable List<String> indicator) {

    private static final int LAST = 10_000;

    private record Placed(int place, Defined.Line line) {}

    String codeOrNone() {
        return code == null ? "" : code.strip();
    }

    @Nullable
    String tag() {
        return Field.filled(version) == null ? null : "\"%s\"".formatted(version);
    }

    Define command() {
        return new Define(Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(frequency, ""), lines());
    }

    /** In the order of their places, and of the form where two have the same. */
    List<Defined.Line> lines() {
        var codes = Objects.requireNonNullElse(indicator, List.<String>of());
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isBlank()) {
                var line = new Defined.Line(at(section, i), codes.get(i).strip());
                placed.add(new Placed(number(at(place, i)), line));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::place));
        return placed.stream().map(Placed::line).toList();
    }

    Sent sent() {
        return Sent.of("code", code, "version", version, "title", title, "frequency", frequency);
    }

    private static int number(String written) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : LAST;
    }

    private static String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? "" : values.get(place);
    }
}
