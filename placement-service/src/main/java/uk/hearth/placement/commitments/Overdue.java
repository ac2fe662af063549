package uk.hearth.placement.commitments;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What should have been by a day and is not: a target, a milestone, or the commitment as a whole. */
public record Overdue(
        LocalDate dueOn,

        @Schema(examples = "Permanent matches: at least 25 by 2019/20")
        String what) {}
