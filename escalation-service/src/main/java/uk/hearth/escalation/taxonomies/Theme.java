package uk.hearth.escalation.taxonomies;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an escalation is about, with finer sub-reasons where an authority keeps them.
 *
 * @param retiredOn the first day on which it can no longer be chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Theme(
        @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) @Schema(examples = "care_plan_delay")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Care plan delay")
        String title,

        @Nullable @Size(max = 1000) String description,
        @Nullable LocalDate retiredOn,
        @Nullable @Size(max = 200) List<@NotNull @Valid Reason> reasons) {

    static final String CODE = "[a-z][a-z0-9_]{0,59}";
    static final String CODE_MESSAGE =
            "must begin with a letter and be made of lower-case letters, digits and underscores";

    List<Reason> allReasons() {
        return Objects.requireNonNullElse(reasons, List.of());
    }

    Theme complete() {
        return new Theme(code, title, description, retiredOn, allReasons());
    }
}
