package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the IROs' annual report to the corporate parenting panel needs, in one answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnualPack(
        String authority,
        @Schema(examples = "FY2018") String period,
        String title,
        @Schema(description = "The year in sentences") List<String> summary,
        CountTable levels,
        CountTable reasons,
        CountTable stages,
        TimelinessReport timeliness,
        CountTable outcomes,
        CountTable repeats,
        CaseloadReport caseloads) {}
