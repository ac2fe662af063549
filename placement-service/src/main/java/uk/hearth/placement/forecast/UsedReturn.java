package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return from which a forecast was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsedReturn(
        UUID id,

        @Schema(description = "Collection year", examples = "2021")
        int year,

        @Schema(examples = "2021-02") @Nullable String month,
        @Schema(description = "The last day it tells of") LocalDate to) {}
