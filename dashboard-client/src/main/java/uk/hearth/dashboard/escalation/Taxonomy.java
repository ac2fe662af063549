package uk.hearth.dashboard.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council's list of themes. */
public record Taxonomy(
        String code,
        String title,
        LocalDate inUseFrom,
        @Nullable LocalDate inUseTo,
        List<Theme> themes,
        int version) {

    public record Theme(
            String code,
            String title,
            @Nullable String description,
            @Nullable LocalDate retiredOn,
            List<Reason> reasons) {}

    public record Reason(
            String code, String title, @Nullable LocalDate retiredOn) {}

    /** A theme's title; its code where the list does not know it. */
    public String title(String theme) {
        return themes.stream()
                .filter(each -> each.code().equals(theme))
                .map(Theme::title)
                .findFirst()
                .orElse(theme);
    }
}
