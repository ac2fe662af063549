package uk.hearth.kpi.imports;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;

/** Whose rows a file holds: one authority's, which the sender was granted and which is known here. */
final class RowAuthority {

    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

    private final Sender sender;
    private final Set<String> known;
    private @Nullable String authority;

    RowAuthority(Sender sender, Set<String> known) {
        this.sender = sender;
        this.known = known;
    }

    /** The row's authority, or null once an error was added. Refuses the whole request if it is not granted. */
    @Nullable
    String of(Row row, RowErrors errors) {
        var code = row.cell("authority").orElse("");
        if (code.equals(authority)) {
            return authority;
        }
        if (!CODE.matcher(code).matches()) {
            errors.add(
                    row,
                    "authority",
                    "unknown-authority",
                    "This is not an authority's code",
                    "Write its nine-character ONS code, such as E09000023");
            return null;
        }
        sender.requireAuthority(code);
        if (authority != null) {
            errors.add(row, "authority", "mixed-authorities", "The file is of two authorities", "Send a file for each");
            return null;
        }
        if (!known.contains(code)) {
            errors.add(
                    row,
                    "authority",
                    "unknown-authority",
                    "This authority is not known here yet",
                    "Ask an administrator to add it");
            return null;
        }
        authority = code;
        return code;
    }

    /** The one authority of all rows. */
    String ofFile() {
        return authority == null ? DataVersions.CATALOGUE : authority;
    }
}
