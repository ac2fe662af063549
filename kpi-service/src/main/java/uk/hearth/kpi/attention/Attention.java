package uk.hearth.kpi.attention;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kpi.attention.AttentionView.FindingCounts;
import uk.hearth.kpi.editions.EditionSummary;
import uk.hearth.kpi.editions.Embargoes;
import uk.hearth.kpi.findings.Findings;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.plans.LateActions;
import uk.hearth.kpi.plans.LateActions.LateAction;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.Statuses;

/** Puts the first page together: about a dozen questions to the database, however much there is. */
@RequestScoped
class Attention {

    static final String RULE = "attention-1";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Indicators indicators;
    private final Standings standings;
    private final LastLoads loads;
    private final Findings findings;
    private final LateActions actions;
    private final Embargoes embargoes;
    private final Caller caller;
    private final Clock clock;

    Attention(
            Indicators indicators,
            Standings standings,
            LastLoads loads,
            Findings findings,
            LateActions actions,
            Embargoes embargoes,
            Caller caller,
            Clock clock) {
        this.indicators = indicators;
        this.standings = standings;
        this.loads = loads;
        this.findings = findings;
        this.actions = actions;
        this.embargoes = embargoes;
        this.caller = caller;
        this.clock = clock;
    }

    AttentionView of(String authority, int limit) {
        var today = LocalDate.now(clock);
        var catalogue = indicators.catalogue();
        var standing = standings.of(authority, catalogue);
        var freshness = loads.of(authority, catalogue, today);
        var counts = findings.count(authority);
        var late = actions.of(authority, today);
        var embargoed = embargoes.of(authority);
        var items = new ArrayList<AttentionItem>();
        standing.forEach(each -> IndicatorAttention.of(each, authority).ifPresent(items::add));
        late.forEach(action -> items.add(late(action, today)));
        found(authority, counts, today).forEach(items::add);
        freshness.stream().flatMap(source -> overdue(source, authority)).forEach(items::add);
        embargoed.forEach(edition -> items.add(embargoed(edition)));
        items.sort(AttentionItem.MOST_IMPORTANT_FIRST);
        return new AttentionView(
                authority,
                today,
                items.size(),
                items.stream().limit(limit).toList(),
                StatusCounts.of(standing),
                new FindingCounts(counts.open(), counts.overdue()),
                late.size(),
                embargoed.size(),
                freshness,
                List.of(RULE, Statuses.RULE, DirectionOfTravel.RULE, ProcessControl.RULE));
    }

    private static AttentionItem late(LateAction action, LocalDate today) {
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

    /** What was found is for those who see figures of parts; others are told how much there is. */
    private Stream<AttentionItem> found(String authority, Findings.Counts counts, LocalDate today) {
        if (counts.open() == 0) {
            return Stream.empty();
        }
        var worst = findings.mostPressing(authority, 1).get(0);
        var such = caller.seesAggregatesOnly() ? "" : ", such as: " + worst.words();
        if (counts.overdue() > 0) {
            var since = counts.dueSince();
            var words = "%s in the figures %s overdue, since %s%s."
                    .formatted(findings(counts.overdue()), are(counts.overdue()), DAY.format(since), such);
            var weeks = 1 + (int) ChronoUnit.WEEKS.between(since, today);
            return Stream.of(act(AttentionKind.FINDINGS_OVERDUE, words, since, weeks, authority + "&overdue=true"));
        }
        var words = "%s in the figures %s open%s.".formatted(findings(counts.open()), are(counts.open()), such);
        return Stream.of(act(AttentionKind.FINDINGS_OPEN, words, counts.foundSince(), 1, authority + "&state=open"));
    }

    private static AttentionItem act(AttentionKind kind, String words, LocalDate since, int weeks, String query) {
        return AttentionItem.of(
                kind, words, since.toString(), weeks, "findings", "/api/v1/findings?authority=" + query);
    }

    private static Stream<AttentionItem> overdue(SourceFreshness source, String authority) {
        if (source.overdue() == 0) {
            return Stream.empty();
        }
        var words =
                "%s: %d of %d indicators have no figure 20 working days after their period; the latest period ended on %s."
                        .formatted(
                                source.source(),
                                source.overdue(),
                                source.indicators(),
                                DAY.format(source.latestPeriodEnd()));
        return Stream.of(AttentionItem.of(
                AttentionKind.SOURCE_OVERDUE,
                words,
                source.latestPeriodEnd().toString(),
                source.longestOverdue(),
                source.source(),
                "/api/v1/imports?authority=" + authority));
    }

    private static AttentionItem embargoed(EditionSummary edition) {
        var words = "\"%s\", for the meeting of %s, is under embargo until %s."
                .formatted(
                        edition.title(),
                        DAY.format(edition.meetingOn()),
                        DAY.format(Objects.requireNonNull(edition.embargoUntil())));
        return AttentionItem.of(
                AttentionKind.EDITION_UNDER_EMBARGO,
                words,
                edition.publishedAt()
                        .atZone(ZoneId.of("Europe/London"))
                        .toLocalDate()
                        .toString(),
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
