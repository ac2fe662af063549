package uk.hearth.dashboard.themes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Field;

/**
 * A theme, or a sub-reason of the theme above it, as it is written in the form.
 *
 * @param code empty of a new one: it is made of the title
 * @param retiredOn the first day on which it cannot be chosen; empty if it can
 */
public record TermRow(boolean sub, String code, String title, String retiredOn) {

    static List<TermRow> of(ThemeList.Theme theme) {
        return Stream.concat(
                        Stream.of(new TermRow(false, theme.code(), theme.title(), day(theme.retiredOn()))),
                        theme.reasons().stream().map(TermRow::of))
                .toList();
    }

    private static TermRow of(ThemeList.Reason reason) {
        return new TermRow(true, reason.code(), reason.title(), day(reason.retiredOn()));
    }

    static TermRow empty(boolean sub) {
        return new TermRow(sub, "", "", "");
    }

    boolean isEmpty() {
        return code.isBlank() && title.isBlank();
    }

    ThemeList.Reason reason() {
        return new ThemeList.Reason(codeOrMade(), title.strip(), Field.filled(retiredOn));
    }

    ThemeList.Theme theme(@Nullable String description, List<ThemeList.Reason> reasons) {
        return new ThemeList.Theme(codeOrMade(), title.strip(), description, Field.filled(retiredOn), reasons);
    }

    /** "Care plan delay" is care_plan_delay; at most 60 characters, as the service keeps it. */
    String codeOrMade() {
        if (!code.isBlank()) {
            return code.strip();
        }
        var made = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return made.length() > 60 ? made.substring(0, 60) : made;
    }

    private static String day(@Nullable String date) {
        return Objects.requireNonNullElse(date, "");
    }
}
