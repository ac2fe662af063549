package uk.hearth.placement.parameters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one authority counts: of each parameter the value in force. */
public record CountingRules(Map<CountingParameter, Setting> set) {

    /** A value and its version; 0 while the authority has set none. */
    record Setting(
            String value,
            int version,
            @Nullable String reason,
            @Nullable String setBy,
            @Nullable Instant setAt) {

        static Setting usual(CountingParameter parameter) {
            return new Setting(parameter.usual(), 0, null, null, null);
        }
    }

    /** Of an authority that has set nothing. */
    public static CountingRules usual() {
        return new CountingRules(Map.of());
    }

    Setting of(CountingParameter parameter) {
        var known = set.get(parameter);
        return known == null ? Setting.usual(parameter) : known;
    }

    public String value(CountingParameter parameter) {
        return of(parameter).value();
    }

    public boolean is(CountingParameter parameter, String value) {
        return value(parameter).equals(value);
    }

    /** As a figure states it: name, value and version. */
    public String text(CountingParameter parameter) {
        return "%s=%s/%d"
                .formatted(parameter.word(), value(parameter), of(parameter).version());
    }
}
