package uk.hearth.kpi.findings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see to a finding, and by when.
 *
 * @param owner a post; left out, nobody yet
 */
public record AssignFinding(
        @Nullable @Size(max = 200) @Schema(examples = "Performance analyst")
        String owner,

        @NotNull LocalDate dueOn) {}
