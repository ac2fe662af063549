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
            List<Reason> reasons) {

        /** With those sub-reasons that can be chosen on the day. */
        Theme on(LocalDate day) {
            var open = reasons.stream()
                    .filter(reason -> isOpen(reason.retiredOn(), day))
                    .toList();
            return new Theme(code, title, description, retiredOn, open);
        }
    }

    public record Reason(
            String code, String title, @Nullable LocalDate retiredOn) {}

    /** What can be chosen on the day. */
    public List<Theme> open(LocalDate day) {
        return themes.stream()
                .filter(theme -> isOpen(theme.retiredOn(), day))
                .map(theme -> theme.on(day))
                .toList();
    }

    private static boolean isOpen(@Nullable LocalDate retiredOn, LocalDate day) {
        return retiredOn == null || day.isBefore(retiredOn);
    }

    /** A theme's title; its code where the list does not know it. */
    public String title(String theme) {
        return themes.stream()
                .filter(each -> each.code().equals(theme))
                .map(Theme::title)
                .findFirst()
                .orElse(theme);
    }
}
