package uk.hearth.dashboard.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** As RFC 9457 has it, with the errors that the services add. */
record Problem(
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Fault> errors) {

    record Fault(
            @Nullable String column,
            @Nullable String code,
            @Nullable String message,
            @Nullable String remedy) {}
}
