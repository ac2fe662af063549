package uk.hearth.escalation.extracts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.imports.ImportKind;
import uk.hearth.escalation.mappings.FieldReader;
import uk.hearth.escalation.mappings.ImportMappings;
import uk.hearth.escalation.mappings.MappingView;
import uk.hearth.escalation.protocols.Protocols;
import uk.hearth.escalation.taxonomies.Taxonomies;
import uk.hearth.kit.problems.InvalidInput;

/** The files of escalations that an authority brings in, each with what is needed to read it. */
@ApplicationScoped
class EscalationFiles {

    private final ImportMappings mappings;
    private final Taxonomies taxonomies;
    private final Protocols protocols;
    private final CouncilCalendars calendars;
    private final Clock clock;

    EscalationFiles(
            ImportMappings mappings,
            Taxonomies taxonomies,
            Protocols protocols,
            CouncilCalendars calendars,
            Clock clock) {
        this.mappings = mappings;
        this.taxonomies = taxonomies;
        this.protocols = protocols;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param mapping its code; absent if the file has the columns as this service calls them */
    ImportKind log(String authority, @Nullable String mapping) {
        var saved = mapping(authority, EscalationLog.NAME, mapping);
        return new EscalationLog(cells(authority, saved), calendars.of(authority), source("log", saved));
    }

    ImportKind steps(String authority, @Nullable String mapping) {
        var saved = mapping(authority, WorkflowSteps.NAME, mapping);
        return new WorkflowSteps(cells(authority, saved), calendars.of(authority), source("workflow", saved));
    }

    private CaseCells cells(String authority, @Nullable MappingView mapping) {
        return new CaseCells(
                new FieldReader(mapping),
                new KnownTerms(mapping == null ? null : mapping.taxonomy(), taxonomies.of(authority)),
                protocols.of(authority),
                LocalDate.now(clock));
    }

    private @Nullable MappingView mapping(String authority, String kind, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return mappings.find(authority, code)
                .filter(mapping -> mapping.kind().equals(kind))
                .orElseThrow(() -> InvalidInput.inField(
                        "mapping",
                        "unknown-mapping",
                        "The authority has no such mapping for files of this kind",
                        "Look the mappings up at /api/v1/import-mappings"));
    }

    private static String source(String kind, @Nullable MappingView mapping) {
        return mapping == null ? kind : kind + ":" + mapping.code();
    }
}
