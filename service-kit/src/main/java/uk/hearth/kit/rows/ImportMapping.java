package uk.hearth.kit.rows;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An authority's own headings and words, as columns and codes. Headings and words are the same however they are spaced
 * and whether or not in capitals.
 */
public final class ImportMapping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String authority;
    private final MappingUsed used;
    private final Map<String, String> columns;
    private final Set<String> ignored;
    private final Map<String, Map<String, String>> words;
    private final Map<String, String> constants;
    private final Set<String> headings;

    /**
     * @param headings column, or period, by heading
     * @param ignored headings of columns that are passed over
     * @param words code by word, by column
     * @param constants what every row has that says nothing else, by column; the authority always
     */
    public ImportMapping(
            String authority,
            MappingUsed used,
            Map<String, String> headings,
            Set<String> ignored,
            Map<String, Map<String, String>> words,
            Map<String, String> constants) {
        this.authority = authority;
        this.used = used;
        this.headings = Set.copyOf(headings.keySet());
        this.columns = plain(headings);
        this.ignored = ignored.stream().map(ImportMapping::plain).collect(Collectors.toUnmodifiableSet());
        this.words = new HashMap<>();
        words.forEach((column, codes) -> this.words.put(column, plain(codes)));
        this.constants = new HashMap<>(constants);
        this.constants.putIfAbsent("authority", authority);
    }

    public String authority() {
        return authority;
    }

    public MappingUsed used() {
        return used;
    }

    /** As headings and words are compared. */
    public static String plain(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    Optional<String> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    boolean ignores(String heading) {
        return ignored.contains(plain(heading));
    }

    Set<String> headings() {
        return headings;
    }

    Set<String> constantColumns() {
        return constants.keySet();
    }

    /** What a cell says, in codes; a cell that says nothing says what every row does. */
    @Nullable
    String cell(String column, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return constants.get(column);
        }
        var codes = words.get(column);
        return codes == null ? text : codes.getOrDefault(plain(text), text);
    }

    private static Map<String, String> plain(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        text -> plain(text.getKey()), Map.Entry::getValue, (one, other) -> one));
    }
}
