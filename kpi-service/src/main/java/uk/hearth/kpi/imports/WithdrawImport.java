package uk.hearth.kpi.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to withdraw an import. */
public record WithdrawImport(
        @NotBlank @Size(max = 1000) @Schema(examples = "The extract was of the wrong month")
        String reason) {}
