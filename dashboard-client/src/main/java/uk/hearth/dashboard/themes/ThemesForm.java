package uk.hearth.dashboard.themes;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A list of themes as it is filled in, a term a row, a sub-reason below its theme; rows with nothing in them are left out. */
public record ThemesForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("code") @Nullable String code,
        @FormParam("version") @Nullable String version,
        @FormParam("title") @Nullable String title,
        @FormParam("inUseFrom") @Nullable String inUseFrom,
        @FormParam("inUseTo") @Nullable String inUseTo,
        @FormParam("kind") @Nullable List<String> kind,
        @FormParam("termCode") @Nullable List<String> termCode,
        @FormParam("termTitle") @Nullable List<String> termTitle,
        @FormParam("retiredOn") @Nullable List<String> retiredOn) {

    private static final Pattern REASON = Pattern.compile(".*themes\\[(\\d+)]\\.reasons\\[(\\d+)]\\.(\\w+)");
    private static final Pattern THEME = Pattern.compile(".*themes\\[(\\d+)]\\.(\\w+)");

    String codeOrNone() {
        return code == null ? "" : code.strip();
    }

    boolean isNew() {
        return Field.filled(version) == null;
    }

    @Nullable
    String tag() {
        return isNew() ? null : "\"%s\"".formatted(version);
    }

    List<TermRow> rows() {
        var kinds = Objects.requireNonNullElse(kind, List.<String>of());
        return IntStream.range(0, kinds.size())
                .mapToObj(i ->
                        new TermRow(kinds.get(i).equals("reason"), at(termCode, i), at(termTitle, i), at(retiredOn, i)))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** @param present as the list is now, whose descriptions and mappings are kept; nothing of a new one */
    DefineThemes command(@Nullable ThemeList present) {
        var themes = new ArrayList<ThemeList.Theme>();
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.sub()) {
                var about = present == null ? null : present.description(row.codeOrMade());
                themes.add(row.theme(about, reasonsAfter(rows, i)));
            }
        }
        return new DefineThemes(
                Objects.requireNonNullElse(title, ""),
                Field.filled(inUseFrom),
                Field.filled(inUseTo),
                themes,
                present == null ? List.of() : present.replaces());
    }

    private static List<ThemeList.Reason> reasonsAfter(List<TermRow> rows, int theme) {
        return rows.stream()
                .skip(theme + 1L)
                .takeWhile(TermRow::sub)
                .map(TermRow::reason)
                .toList();
    }

    Sent sent() {
        return Sent.of(
                "code", code,
                "version", version,
                "title", title,
                "inUseFrom", inUseFrom,
                "inUseTo", inUseTo);
    }

    static Sent of(ThemeList list) {
        return Sent.of(
                "code", list.code(),
                "version", String.valueOf(list.version()),
                "title", list.title(),
                "inUseFrom", list.inUseFrom(),
                "inUseTo", list.inUseTo());
    }

    /** The form's field of a path: themes[2].title is title-2, themes[2].reasons[0].title is title-2-0. */
    static String field(String path) {
        var reason = REASON.matcher(path);
        if (reason.matches()) {
            return "%s-%s-%s".formatted(reason.group(3), reason.group(1), reason.group(2));
        }
        var theme = THEME.matcher(path);
        return theme.matches() ? "%s-%s".formatted(theme.group(2), theme.group(1)) : path.replaceFirst(".*\\.", "");
    }

    private static String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? "" : values.get(place);
    }
}
