package uk.hearth.kpi.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.imports.ImportDesk;

/** Sets and withdraws single targets. To set one is to bring in a file of one row: checked, kept and logged alike. */
@ApplicationScoped
class TargetChanges {

    private final TargetRows rows;
    private final TargetList list;
    private final ImportDesk desk;
    private final DataVersions versions;
    private final ObjectMapper json;
    private final Clock clock;
    private final Auditing auditing;
    private final Changes changes;

    TargetChanges(
            TargetRows rows,
            TargetList list,
            ImportDesk desk,
            DataVersions versions,
            ObjectMapper json,
            Clock clock,
            Auditing auditing,
            Changes changes) {
        this.rows = rows;
        this.list = list;
        this.desk = desk;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
        this.auditing = auditing;
        this.changes = changes;
    }

    /** Makes those who change an authority's targets take turns, so that of two with the same tag one is refused. */
    void takeTurn(String authority) {
        versions.takeTurn(authority);
    }

    void set(String authority, String indicator, ReportingPeriod from, SetTarget target) {
        try {
            var row = target.asRow(authority, indicator, from.code());
            desk.takeItems(rows, json.writeValueAsBytes(Map.of("items", List.of(row))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidInput e) {
            throw new InvalidInput(
                    "The target was not changed.",
                    e.errors().stream().map(TargetChanges::ofField).toList());
        }
    }

    void withdraw(TargetRevision target) {
        list.withdraw(target, clock.instant().truncatedTo(ChronoUnit.MICROS));
        versions.advance(target.authority());
        auditing.record(
                target.authority(),
                "withdrew",
                new AuditSubject("target", target.indicator()),
                Map.of("from_day", target.fromDay().toString()));
        changes.tell(Change.of(
                target.authority(),
                "targets.withdrawn",
                "targets/%s/%s"
                        .formatted(target.indicator(), target.effectiveFrom().code()),
                Map.of(
                        "indicator", target.indicator(),
                        "effectiveFrom", target.effectiveFrom().code()),
                "/api/v1/targets?authority=%s&indicator=%s&revisions=true"
                        .formatted(target.authority(), target.indicator())));
    }

    private static InputError ofField(InputError ofRow) {
        return new InputError(null, ofRow.column(), ofRow.code(), ofRow.message(), ofRow.remedy());
    }
}
