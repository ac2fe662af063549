package uk.hearth.kpi.formulas;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indicator codes as a formula names them. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    private Codes() {}

    /** @throws IllegalArgumentException if this cannot be a code */
    static String require(@Nullable String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A formula names indicators by their codes");
        }
        return code;
    }

    static List<String> distinct(String... codes) {
        return Stream.of(codes).distinct().toList();
    }
}
