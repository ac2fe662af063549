package uk.hearth.placement.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Column;

/** Gathers a child's elements, and at its end makes the rows of them that the CSVs would have. */
final class XmlChildren {

    private static final String ROOT = "EXPSSDA903";
    private static final String HEADER = "HEADER";

    /** The root, a child, its header or episode, a field or a group of the header, a field of the group. */
    private static final int DEEPEST = 5;

    private final XmlRows rows;
    private final ReturnProblems problems;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Column, String> header = new EnumMap<>(Column.class);
    private final List<XmlGroup> groups = new ArrayList<>();
    private @Nullable XmlGroup group;
    private int line;

    XmlChildren(Tables tables, ReturnProblems problems) {
        this.rows = new XmlRows(tables, problems);
        this.problems = problems;
    }

    void open(String name, int at) {
        boolean inHeader = HEADER.equals(path.peek());
        path.push(name);
        text.setLength(0);
        if ((path.size() == 1 && !name.equals(ROOT)) || path.size() > DEEPEST) {
            throw problems.stop(
                    (long) at, null, "unknown-xml", "The XML is not of the form EXPSSDA903.", "Export the 903 return.");
        }
        if (path.size() == 2) {
            line = at;
        }
        boolean besideHeader = path.size() == 3 && !name.equals(HEADER);
        if (besideHeader || (inHeader && XmlRows.column(name) == null)) {
            group = new XmlGroup(at, new EnumMap<>(Column.class));
        }
    }

    void text(String more) {
        text.append(more);
    }

    void close(int at) {
        var name = path.pop();
        int depth = path.size();
        if (depth == 1) {
            rows.child(line, header, groups);
            header.clear();
            groups.clear();
        } else if (depth == 3 && group == null) {
            put(header, name, at);
        } else if (depth == 4 || (depth == 3 && !HEADER.equals(path.peek()))) {
            put(group == null ? header : group.values(), name, at);
        } else if (group != null) {
            groups.add(group);
            group = null;
        }
        text.setLength(0);
    }

    private void put(Map<Column, String> into, String name, int at) {
        var column = XmlRows.column(name);
        if (column == null) {
            rows.unknown(at);
        } else {
            into.put(column, text.toString());
        }
    }
}
