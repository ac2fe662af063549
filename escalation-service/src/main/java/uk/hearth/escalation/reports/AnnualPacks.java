package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.words.Plural;

/** Puts the year's reports together; levels and outcomes with the two years before. */
@ApplicationScoped
class AnnualPacks {

    private static final int YEARS = 3;

    private final Reasons reasons;
    private final Progress progress;
    private final OverTime overTime;
    private final Caseloads caseloads;

    AnnualPacks(Reasons reasons, Progress progress, OverTime overTime, Caseloads caseloads) {
        this.reasons = reasons;
        this.progress = progress;
        this.overTime = overTime;
        this.caseloads = caseloads;
    }

    AnnualPack of(String authority, ReportingPeriod year, @Nullable DisclosureRules rules) {
        var filter = ReportFilter.of(authority, year);
        var years = ReportFilter.of(
                authority, ReportingPeriod.range(year.minus(YEARS - 1).firstMonth(), year.lastMonth()));
        var levels = overTime.report(years, By.LEVEL, Each.YEAR, rules);
        var timeliness = progress.timeliness(filter, rules);
        var repeats = progress.repeats(filter, rules);
        var loads = caseloads.report(filter);
        return new AnnualPack(
                authority,
                year.code(),
                "Challenges by Independent Reviewing Officers, " + year.label(),
                summary(levels.rows().get(YEARS - 1), timeliness, repeats, loads),
                levels,
                reasons.report(filter, new ReasonsQuery(), rules),
                progress.stages(filter, rules),
                timeliness,
                overTime.report(years, By.OUTCOME, Each.YEAR, rules),
                repeats,
                loads);
    }

    private static List<String> summary(
            CountRow year, TimelinessReport timeliness, CountTable repeats, CaseloadReport caseloads) {
        var said = new ArrayList<String>();
        var informal = year.counts().get("informal");
        var formal = year.counts().get("formal");
        var children = repeats.total().counts().get("children");
        if (informal != null && formal != null && children != null) {
            said.add("%s raised about %s: %s informal only, %d became formal."
                    .formatted(
                            Plural.of(informal + formal, "escalation was", "escalations were"),
                            Plural.of(children, "child", "children"),
                            Plural.of(informal, "was", "were"),
                            formal));
        }
        for (var row : timeliness.rows()) {
            var ended = row.ended();
            if (row.code().equals("total") && ended != null && !row.suppressed()) {
                said.add("Of %s that ended, %d (%s%%) ended in time; half of them took %s working days or fewer."
                        .formatted(
                                Plural.of(ended, "formal process", "formal processes"),
                                row.inTime(),
                                row.percentInTime(),
                                row.medianDays()));
            }
        }
        if (caseloads.escalationsPer100ChildrenLookedAfter() != null) {
            said.add("There were %s escalations for every 100 children looked after."
                    .formatted(caseloads.escalationsPer100ChildrenLookedAfter()));
        }
        long above = caseloads.rows().stream()
                .filter(row -> "above".equals(row.standing()))
                .count();
        long known =
                caseloads.rows().stream().filter(row -> row.standing() != null).count();
        if (known > 0) {
            said.add(
                    "Of %s whose caseload is known, %d had more than the %d children for a full-time post that the IRO Handbook gives as the most."
                            .formatted(Plural.of(known, "IRO", "IROs"), above, caseloads.most()));
        }
        return said;
    }
}
