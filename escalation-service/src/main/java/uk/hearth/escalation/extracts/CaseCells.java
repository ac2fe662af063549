package uk.hearth.escalation.extracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.mappings.FieldReader;
import uk.hearth.escalation.protocols.Protocol;
import uk.hearth.escalation.taxonomies.Term;
import uk.hearth.kit.rows.RowCheck;

/** Reads what every row of an escalation tells, whatever the file; what is wrong is noted and empty. */
final class CaseCells {

    private static final Pattern CHILD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final int LONGEST_REFERENCE = 100;

    private final FieldReader fields;
    private final KnownTerms terms;
    private final List<Protocol> protocols;
    private final LocalDate today;

    /** @param protocols every version, the newest first */
    CaseCells(FieldReader fields, KnownTerms terms, List<Protocol> protocols, LocalDate today) {
        this.fields = fields;
        this.terms = terms;
        this.protocols = protocols;
        this.today = today;
    }

    FieldReader fields() {
        return fields;
    }

    Optional<String> reference(RowCheck check, String field) {
        var text = fields.requiredText(check, field);
        if (text.isPresent() && text.get().length() > LONGEST_REFERENCE) {
            check.wrong(fields.place(field), "too-long", "The reference is too long", "Keep it to 100 characters");
        }
        return text;
    }

    /** The authority's own reference of the child, which can hardly be a name. */
    Optional<String> child(RowCheck check) {
        var text = fields.requiredText(check, "child_reference");
        if (text.isPresent() && !CHILD.matcher(text.get()).matches()) {
            check.wrong(
                    fields.place("child_reference"),
                    "malformed-reference",
                    "This is not a child's reference",
                    "Write the case system's own reference, never a name: letters, digits, . _ / -");
            return Optional.empty();
        }
        return text;
    }

    Optional<LocalDate> requiredDay(RowCheck check, String field) {
        fields.requiredText(check, field);
        return day(check, field);
    }

    Optional<LocalDate> day(RowCheck check, String field) {
        return fields.day(check, field, today);
    }

    /** Notes a day that is before another. */
    void requireOrder(RowCheck check, Optional<LocalDate> first, String field, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            check.wrong(
                    fields.place(field),
                    "days-out-of-order",
                    "This happened before what came before it",
                    "Check the days of the row");
        }
    }

    Optional<Term> term(RowCheck check, Optional<LocalDate> day) {
        var theme = fields.requiredText(check, "theme");
        var reason = fields.text(check, "sub_reason");
        if (theme.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        var term = terms.find(theme.get(), reason.orElse(null), day.get());
        if (term.isEmpty()) {
            check.wrong(
                    fields.place("theme"),
                    "unknown-theme",
                    "No list in use on that day has this theme and sub-reason",
                    "Say in the mapping what the word means, or which list the file keeps to");
        }
        return term;
    }

    Optional<Protocol> protocol(RowCheck check, String field, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var inForce = protocols.stream()
                .filter(protocol -> !protocol.effectiveFrom().isAfter(day.get()))
                .max((one, other) -> one.effectiveFrom().compareTo(other.effectiveFrom()));
        if (inForce.isEmpty()) {
            check.wrong(
                    fields.place(field),
                    "no-protocol",
                    "No protocol of the authority was in force on that day",
                    "Publish the protocol of that time first: POST /api/v1/protocols");
        }
        return inForce;
    }

    /** Notes a stage that the protocol has not. */
    void requireStage(RowCheck check, String field, @Nullable Integer stage, Optional<Protocol> protocol) {
        if (stage != null && protocol.isPresent() && stage > protocol.get().lastStage()) {
            check.wrong(
                    fields.place(field),
                    "no-such-stage",
                    "The protocol of that day has no such stage",
                    "Its formal stages are numbered 1 to %d"
                            .formatted(protocol.get().lastStage()));
        }
    }
}
