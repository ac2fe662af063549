package uk.hearth.placement.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is kept.
 *
 * @param owner account of who made it: they and managers may change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioView(
        UUID id,
        @Schema(examples = "E09000099") String authority,

        @Schema(examples = "Edge of care service from January")
        String name,

        @Nullable String notes,
        @Schema(examples = "commissioner.riverside") String owner,
        Assumptions assumptions,
        Instant savedAt,
        int version) {}
