package uk.hearth.dashboard.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of themes, whole: what the form does not show is sent back as it came. Days are ISO dates.
 *
 * @param replaces older lists, and how their themes are told in this one
 */
public record ThemeList(
        String code,
        String title,
        String inUseFrom,
        @Nullable String inUseTo,
        List<Theme> themes,
        List<Replaced> replaces,
        int version) {

    public record Theme(
            String code,
            String title,
            @Nullable String description,
            @Nullable String retiredOn,
            List<Reason> reasons) {}

    public record Reason(
            String code, String title, @Nullable String retiredOn) {}

    public record Replaced(String taxonomy, List<Mapped> terms) {}

    public record Mapped(
            String theme,
            @Nullable String reason,
            String toTheme,
            @Nullable String toReason) {}

    public String tag() {
        return "\"%d\"".formatted(version);
    }

    @Nullable
    String description(String theme) {
        return themes.stream()
                .filter(each -> each.code().equals(theme))
                .findFirst()
                .map(Theme::description)
                .orElse(null);
    }
}
