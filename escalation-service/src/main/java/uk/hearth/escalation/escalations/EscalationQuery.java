package uk.hearth.escalation.escalations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.CaseState;
import uk.hearth.escalation.cases.Outcome;
import uk.hearth.escalation.cases.Risk;

/** Which cases are wanted, and in which order. */
public class EscalationQuery {

    @RestQuery
    @NotNull
    @Parameter(description = "ONS code of the authority", example = "E09000023")
    public @Nullable String authority;

    @RestQuery
    @Parameter(description = "Only of this kind")
    public @Nullable CaseKind kind;

    @RestQuery
    @Parameter(description = "Only in one of these states")
    public @Nullable List<CaseState> state;

    @RestQuery
    @Parameter(description = "Only open ones, or only closed ones")
    public @Nullable Boolean open;

    @RestQuery
    @Min(0)
    @Max(12)
    @Parameter(description = "Only at this stage", example = "2")
    public @Nullable Integer stage;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only of this IRO", example = "iro.one")
    public @Nullable String iro;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Only assigned or delegated to this account", example = "manager.north")
    public @Nullable String assignee;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only of this team", example = "North team")
    public @Nullable String team;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Only with a theme of this list", example = "reasons-2018")
    public @Nullable String taxonomy;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Only with this theme", example = "drift_and_delay")
    public @Nullable String theme;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "Only with this sub-reason", example = "no_permanence_plan")
    public @Nullable String subReason;

    @RestQuery
    @Parameter(description = "Only at this risk")
    public @Nullable Risk risk;

    @RestQuery
    @Parameter(description = "Only where it is the turn of this side")
    public @Nullable Awaiting awaiting;

    @RestQuery
    @Parameter(description = "Only those with this outcome")
    public @Nullable Outcome outcome;

    @RestQuery
    @Parameter(description = "Only those past a deadline, or only those that are not")
    public @Nullable Boolean overdue;

    @RestQuery
    @Parameter(description = "Only those whose clocks are suspended, or only those whose are not")
    public @Nullable Boolean suspended;

    @RestQuery
    @Parameter(description = "Only those referred to Cafcass, or only those not")
    public @Nullable Boolean referred;

    @RestQuery
    @Parameter(description = "Only raised on this day or later", example = "2026-04-01")
    public @Nullable LocalDate raisedFrom;

    @RestQuery
    @Parameter(description = "Only raised on this day or earlier", example = "2027-03-31")
    public @Nullable LocalDate raisedTo;

    @RestQuery
    @Parameter(description = "Only closed on this day or later", example = "2026-04-01")
    public @Nullable LocalDate closedFrom;

    @RestQuery
    @Parameter(description = "Only closed on this day or earlier", example = "2027-03-31")
    public @Nullable LocalDate closedTo;

    @RestQuery
    @Parameter(description = "Only due on this day or earlier", example = "2026-12-31")
    public @Nullable LocalDate dueTo;

    @RestQuery
    @Parameter(description = "The order; the last raised first if left out")
    public EscalationOrder sort = EscalationOrder.RAISED;
}
