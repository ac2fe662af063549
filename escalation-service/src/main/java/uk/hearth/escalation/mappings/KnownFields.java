package uk.hearth.escalation.mappings;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;

import java.util.List;
import uk.hearth.kit.rows.Column;

/** The fields that files of escalations have, by kind. */
public final class KnownFields {

    /** Of a log: a row an escalation. */
    public static final List<Column> ESCALATION_LOG = List.of(
            required("reference"),
            required("child_reference"),
            required("raised_on"),
            required("level"),
            required("theme"),
            required("status"),
            optional("sub_reason"),
            optional("iro"),
            optional("team"),
            optional("formal_on"),
            optional("stage"),
            optional("stage_on"),
            optional("closed_on"),
            optional("outcome"),
            optional("risk"),
            optional("concern"),
            optional("desired_outcome"));

    /** Of a workflow extract: a row a step. */
    public static final List<Column> WORKFLOW_STEPS = List.of(
            required("step_reference"),
            required("case_reference"),
            required("child_reference"),
            required("step"),
            required("started_on"),
            required("theme"),
            optional("completed_on"),
            optional("step_outcome"),
            optional("outcome"),
            optional("sub_reason"),
            optional("iro"),
            optional("team"));

    private KnownFields() {}

    static List<Column> of(String kind) {
        return kind.equals("escalation-log") ? ESCALATION_LOG : WORKFLOW_STEPS;
    }
}
