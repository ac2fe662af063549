package uk.hearth.dashboard.forms;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service names a field by its path: makeMove.move.reason, body.reason, sections[2].heading, members[3]. */
final class FieldPath {

    private static final Pattern LINE = Pattern.compile(".*?([^.]+)\\[(\\d+)]");
    private static final Pattern IN_LIST = Pattern.compile(".*\\[(\\d+)]\\.([^.]+)");

    private static final Pattern OF_LIST = Pattern.compile("(?:.*\\.)?([^.\\[]+)\\[(\\d+)]\\.([^.]+)");

    private static final Pattern OF_PART = Pattern.compile("(?:.*\\.)?([^.\\[]+)\\.([^.\\[]+)");

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

    /** The same of a form with several lists: openings[0].weekly is openings-weekly-0. */
    static String fieldOfList(String path) {
        var ofList = OF_LIST.matcher(path);
        return ofList.matches() ? "%s-%s-%s".formatted(ofList.group(1), ofList.group(3), ofList.group(2)) : field(path);
    }

    /** The same of a form with several parts: target.value is target-value where target is one of them. */
    static String fieldOfPart(String path, Set<String> parts) {
        var ofPart = OF_PART.matcher(path);
        return ofPart.matches() && parts.contains(ofPart.group(1))
                ? "%s-%s".formatted(ofPart.group(1), ofPart.group(2))
                : field(path);
    }

    /** Of members[3] the fourth line is told. */
    static String line(@Nullable String path) {
        var line = LINE.matcher(path == null ? "" : path);
        return line.matches() ? "Line %d: ".formatted(Integer.parseInt(line.group(2)) + 1) : "";
    }
}
