package uk.hearth.dashboard.forms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service names a field by its path: makeMove.move.reason, body.reason, sections[2].heading, members[3]. */
final class FieldPath {

    private static final Pattern LINE = Pattern.compile(".*?([^.]+)\\[(\\d+)]");
    private static final Pattern IN_LIST = Pattern.compile(".*\\[(\\d+)]\\.([^.]+)");

    private FieldPath() {}

    /** The form's field: reason, heading-2, members; none in particular is empty. */
    static String field(String path) {
        var line = LINE.matcher(path);
        if (line.matches()) {
            return line.group(1);
        }
        var inList = IN_LIST.matcher(path);
        return inList.matches()
                ? "%s-%s".formatted(inList.group(2), inList.group(1))
                : path.substring(path.lastIndexOf('.') + 1);
    }

    /** Of members[3] the fourth line is told. */
    static String line(@Nullable String path) {
        var line = LINE.matcher(path == null ? "" : path);
        return line.matches() ? "Line %d: ".formatted(Integer.parseInt(line.group(2)) + 1) : "";
    }
}
