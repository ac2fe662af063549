package uk.hearth.placement.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQL whose parameters have names, of which one may stand in several places: {@code :authority}. */
record NamedSql(String sql, List<String> names) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z_]+)");

    static NamedSql of(String text) {
        var names = new ArrayList<String>();
        var sql = NAME.matcher(text).replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        return new NamedSql(sql, List.copyOf(names));
    }

    /** In the order in which the statement takes them. */
    @Nullable
    Object[] parameters(Map<String, ?> values) {
        return names.stream().map(values::get).toArray();
    }
}
