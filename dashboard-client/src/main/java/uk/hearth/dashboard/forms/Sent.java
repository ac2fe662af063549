package uk.hearth.dashboard.forms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was filled in, by field: shown again wherever the form is shown again. */
public record Sent(Map<String, String> fields) {

    public static Sent nothing() {
        return new Sent(Map.of());
    }

    /** Fields and what they hold, in turn. */
    public static Sent of(@Nullable String... fieldsAndValues) {
        var fields = new HashMap<String, String>();
        for (var i = 0; i + 1 < fieldsAndValues.length; i += 2) {
            var value = fieldsAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(fieldsAndValues[i]), value);
            }
        }
        return new Sent(fields);
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }
}
