package uk.hearth.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One row of the table of roles: an operation, and who may call it. */
record RolesRow(String method, String path, Set<String> roles) {

    static final List<String> ROLES =
            List.of("viewer", "analyst", "iro", "manager", "commissioner", "integration", "auditor", "administrator");

    private static final String MARK = "yes";

    /** Reads a row as {@link #toString} writes it. */
    static RolesRow parse(String line) {
        var cells = line.split("\\|", -1);
        var operation = cells[1].replace("`", "").strip().split(" ", 2);
        var roles = new TreeSet<String>();
        for (int i = 0; i < ROLES.size(); i++) {
            if (cells[i + 2].strip().equals(MARK)) {
                roles.add(ROLES.get(i));
            }
        }
        return new RolesRow(operation[0], operation[1], roles);
    }

    /** As a line of Markdown, so that a difference shows what to write. */
    @Override
    public String toString() {
        var cells = new ArrayList<String>();
        cells.add("`" + method + " " + path + "`");
        ROLES.forEach(role -> cells.add(roles.contains(role) ? MARK : ""));
        return "| " + String.join(" | ", cells) + " |";
    }
}
