package uk.hearth.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fixed answer goes to which question. */
final class StandInAnswers {

    private static final Map<String, String> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put("/authorities", "kpi/authorities");
        BY_ENDING.put("/attention", "kpi/attention");
        BY_ENDING.put("/measurements", "kpi/measurements");
        BY_ENDING.put("/commentary", "kpi/commentary");
        BY_ENDING.put("/worklist", "escalation/worklist");
        BY_ENDING.put("/escalations", "escalation/escalations");
        BY_ENDING.put("/escalations/searches", "escalation/escalations");
        BY_ENDING.put("/moves", "escalation/moves");
        BY_ENDING.put("/comments", "escalation/comments");
        BY_ENDING.put("/history", "escalation/history");
        BY_ENDING.put("/taxonomies", "escalation/taxonomies");
        BY_ENDING.put("/taxonomies/themes", "escalation/taxonomy");
        BY_ENDING.put("/protocols", "escalation/protocols");
        BY_ENDING.put("/reports/open", "escalation/open");
        BY_ENDING.put("/reports/over-time", "escalation/over-time");
        BY_ENDING.put("/reports/reasons", "escalation/reasons");
        BY_ENDING.put("/reports/timeliness", "escalation/timeliness");
        BY_ENDING.put("/reports/caseloads", "escalation/caseloads");
        BY_ENDING.put("/returns", "placement/returns");
        BY_ENDING.put("/issues", "placement/issues");
        BY_ENDING.put("/issues/counts", "placement/issue-counts");
        BY_ENDING.put("/of-child", "placement/issues");
        BY_ENDING.put("/editions", "kpi/editions");
        BY_ENDING.put("/comparison", "kpi/comparison");
        BY_ENDING.put("/summary", "kpi/edition-summary");
        BY_ENDING.put("/comparator-groups", "kpi/comparator-groups");
        BY_ENDING.put("/audit-events", "kpi/audit-events");
        BY_ENDING.put("/plans/report", "kpi/plans");
        BY_ENDING.put("/bank-holidays", "escalation/bank-holidays");
        BY_ENDING.put("/calendar-corrections", "escalation/calendar-corrections");
        BY_ENDING.put("/findings", "kpi/findings");
        BY_ENDING.put("/indicators", "kpi/indicators");
        BY_ENDING.put("/scorecards/panel", "kpi/scorecard-defined");
    }

    private StandInAnswers() {}

    static String to(String path, String code, @Nullable String query) {
        var ofSufficiency = StandInSufficiency.to(path);
        if (ofSufficiency != null) {
            return ofSufficiency;
        }
        if (path.endsWith("/scorecards")) {
            return Objects.requireNonNullElse(query, "").contains(StandInServices.SOUTHWARK)
                    ? "kpi/scorecards-none"
                    : "kpi/scorecards";
        }
        if (path.endsWith("/report") && path.contains("/scorecards/")) {
            return code.equals("hostile") ? "kpi/report-hostile" : "kpi/report";
        }
        if (path.endsWith("/series")) {
            return code.equals("EMPTY") ? "kpi/series-empty" : "kpi/series";
        }
        if (path.matches("/api/v1/editions/[^/]+")) {
            return "kpi/edition";
        }
        if (path.startsWith("/api/v1/commentary/")) {
            return "kpi/said";
        }
        if (path.startsWith("/api/v1/plans/actions/")) {
            return "kpi/plan-action";
        }
        if (path.matches("/api/v1/issues/[0-9a-f-]{36}")) {
            return "placement/issue";
        }
        if (path.endsWith("/measurements")
                && Objects.requireNonNullElse(query, "").contains("indicator=TOLD")) {
            return "kpi/measurements-told";
        }
        if (path.endsWith("/issues/counts")
                && Objects.requireNonNullElse(query, "").contains("by=indicator")) {
            return "placement/issue-counts-figures";
        }
        if (path.startsWith("/api/v1/comparator-groups/")) {
            return "kpi/comparator-group";
        }
        if (path.matches("/api/v1/figures/[^/]+/children")) {
            return "placement/children";
        }
        if (path.endsWith("/differences")) {
            return "placement/differences";
        }
        if (path.equals("/api/v1/returns/held")) {
            return "placement/return-held";
        }
        if (path.startsWith("/api/v1/returns/")) {
            return code.endsWith("checking") ? "placement/return-checking" : "placement/return";
        }
        return known(path, code);
    }

    /** What is answered to something sent; nothing where a new id is enough. */
    static @Nullable String toWhatWasSent(String path) {
        if (path.contains("/forecasts")) {
            return StandInSufficiency.toWhatWasSent(path);
        }
        return BY_ENDING.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()))
                .filter(each -> !path.matches(".*/(escalations|returns|editions)"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String known(String path, String code) {
        var hostile = code.equals("hostile") && path.endsWith("/hostile");
        return BY_ENDING.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(hostile ? "escalation/case-hostile" : "escalation/case");
    }
}
