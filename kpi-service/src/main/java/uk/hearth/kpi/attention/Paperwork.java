package uk.hearth.kpi.attention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import uk.hearth.kit.words.Plural;
import uk.hearth.kpi.editions.EditionSummary;
import uk.hearth.kpi.findings.FindingView;
import uk.hearth.kpi.findings.Findings;
import uk.hearth.kpi.plans.LateActions.LateAction;

/** What needs attention besides the figures themselves, each in a sentence. */
final class Paperwork {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(LONDON);

    private Paperwork() {}

    /** Lasts in months. */
    static AttentionItem late(LateAction action, LocalDate today) {
        var owner =
                Optional.ofNullable(action.owner()).map(post -> " by " + post).orElse("");
        var words = "\"%s\" (%s) was to be done%s by %s and is not."
                .formatted(action.action(), action.plan(), owner, DAY.format(action.dueOn()));
        var months = 1 + (int) ChronoUnit.MONTHS.between(action.dueOn(), today);
        return AttentionItem.of(
                AttentionKind.ACTION_LATE,
                words,
                action.dueOn().toString(),
                months,
                action.id().toString(),
                "/api/v1/plans/actions/" + action.id());
    }

    /**
     * All open findings in one item, which lasts in weeks once one is overdue.
     *
     * @param worst absent for those who may not read it, who are led nowhere either
     */
    static AttentionItem found(String authority, Findings.Counts counts, Optional<FindingView> worst, LocalDate today) {
        var such = worst.map(finding -> ", such as: " + finding.words()).orElse("");
        var list = worst.map(finding -> "/api/v1/findings?authority=" + authority);
        if (counts.overdue() > 0) {
            var since = counts.dueSince();
            var words = "%s in the figures %s overdue, since %s%s."
                    .formatted(findings(counts.overdue()), are(counts.overdue()), DAY.format(since), such);
            var weeks = 1 + (int) ChronoUnit.WEEKS.between(since, today);
            var act = list.map(address -> address + "&overdue=true").orElse(null);
            return AttentionItem.of(AttentionKind.FINDINGS_OVERDUE, words, since.toString(), weeks, "findings", act);
        }
        var words = "%s in the figures %s open%s.".formatted(findings(counts.open()), are(counts.open()), such);
        var act = list.map(address -> address + "&state=open").orElse(null);
        return AttentionItem.of(
                AttentionKind.FINDINGS_OPEN, words, counts.foundSince().toString(), 1, "findings", act);
    }

    /** Lasts in periods. */
    static AttentionItem overdue(SourceFreshness source, String authority, boolean seesFindings) {
        var words = "%s: %d of %s no figure 20 working days after their period; the latest period ended on %s."
                .formatted(
                        source.source(),
                        source.overdue(),
                        Plural.of(source.indicators(), "indicator has", "indicators have"),
                        DAY.format(source.latestPeriodEnd()));
        return AttentionItem.of(
                AttentionKind.SOURCE_OVERDUE,
                words,
                source.latestPeriodEnd().toString(),
                source.longestOverdue(),
                source.source(),
                seesFindings ? "/api/v1/findings?kind=missing&authority=" + authority : null);
    }

    static AttentionItem embargoed(EditionSummary edition) {
        var words = "\"%s\", for the meeting of %s, is under embargo until %s."
                .formatted(
                        edition.title(),
                        DAY.format(edition.meetingOn()),
                        DAY.format(Objects.requireNonNull(edition.embargoUntil())));
        return AttentionItem.of(
                AttentionKind.EDITION_UNDER_EMBARGO,
                words,
                LocalDate.ofInstant(edition.publishedAt(), LONDON).toString(),
                1,
                edition.id().toString(),
                "/api/v1/editions/%s/summary".formatted(edition.id()));
    }

    private static String findings(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }

    private static String are(int count) {
        return count == 1 ? "is" : "are";
    }
}
