package uk.hearth.kpi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;

/**
 * Tells the change feed what an import changed: one change for each indicator, with the count of its revisions and where
 * they are listed. Single revisions are not told each: a file may hold a hundred thousand.
 */
@ApplicationScoped
class ImportChanges {

    private final Changes changes;

    ImportChanges(Changes changes) {
        this.changes = changes;
    }

    void tell(@Observes ImportTaken taken) {
        var told = new ArrayList<Change>();
        if (taken.withdrawn()) {
            var self = "/api/v1/imports/" + taken.importId();
            told.add(
                    Change.of(taken.authority(), "imports.withdrawn", "imports/" + taken.importId(), ids(taken), self));
        }
        taken.changed().forEach((about, count) -> told.add(change(taken, about, count)));
        changes.tell(List.copyOf(told));
    }

    private static Map<String, String> ids(ImportTaken taken) {
        return Map.of("import", taken.importId().toString(), "kind", taken.kind());
    }

    private static Change change(ImportTaken taken, String about, int count) {
        return new Change(
                taken.authority(),
                taken.kind() + ".revised",
                taken.kind() + "/" + about,
                Map.of("import", taken.importId().toString(), part(taken.kind()), about),
                Map.of("self", address(taken, about), "import", "/api/v1/imports/" + taken.importId()),
                OptionalInt.of(count));
    }

    private static String part(String kind) {
        return kind.equals("plans") ? "plan" : "indicator";
    }

    /** Where what changed can be read, every revision of it if there is such a list. */
    private static String address(ImportTaken taken, String about) {
        var code = URLEncoder.encode(about, StandardCharsets.UTF_8);
        var of = "?authority=%s&indicator=%s".formatted(taken.authority(), code);
        if (taken.authority().equals(Change.EVERYBODY) && !taken.kind().equals("indicators")) {
            return "/api/v1/imports/" + taken.importId();
        }
        return switch (taken.kind()) {
            case "measurements", "targets", "benchmarks", "commentary" ->
                "/api/v1/%s%s&revisions=true".formatted(taken.kind(), of);
            case "indicators" -> "/api/v1/indicators/" + code;
            case "directions" -> "/api/v1/indicators/%s/series?authority=%s".formatted(code, taken.authority());
            case "plans" -> "/api/v1/plans?authority=%s&plan=%s".formatted(taken.authority(), code);
            default -> "/api/v1/imports/" + taken.importId();
        };
    }
}
