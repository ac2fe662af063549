package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;

/**
 * Figures whose first revision came too long after their period. Looks two years back; history that was brought in when
 * an indicator was first loaded is not late, so only periods that ended on or after that day are judged.
 */
@ApplicationScoped
class LateCheck implements Check {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String FIRST_REVISIONS = """
            with begun as (
                select wanted.code, wanted.kind, (
                    select min(recorded_at) from measurement
                    where authority = ? and indicator = wanted.code and revision = 1) as at
                from unnest(?::text[], ?::text[]) as wanted (code, kind))
            select m.indicator, m.period, m.recorded_at from begun join measurement m
                on m.indicator = begun.code and m.period_kind = begun.kind and m.last_day >= begun.at::date
            where m.authority = ? and m.dimension = '' and m.revision = 1 and m.last_day >= ?
                and m.recorded_at::date > m.last_day""";

    private final FigureRows figures;
    private final WorkingDays calendar = new WorkingDays();

    LateCheck(FigureRows figures) {
        this.figures = figures;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LATE;
    }

    private record Loaded(String indicator, ReportingPeriod period, Instant at) {

        LocalDate on() {
            return LocalDate.ofInstant(at, LONDON);
        }
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        var codes = scope.codes(rule);
        var kinds = codes.stream()
                .map(code -> RecentSeries.kind(scope.indicator(code)).wireName())
                .toList();
        var loaded = figures.ask(
                FIRST_REVISIONS,
                row -> new Loaded(
                        row.getString("indicator"),
                        ReportingPeriod.parse(row.getString("period")),
                        row.getTimestamp("recorded_at").toInstant()),
                scope.authority(),
                codes,
                kinds,
                scope.authority(),
                scope.today().minusYears(2));
        return loaded.stream().flatMap(each -> late(each, rule, scope)).toList();
    }

    private Stream<Found> late(Loaded loaded, RuleView rule, Scope scope) {
        var took = calendar.between(loaded.period.lastDay(), loaded.on());
        if (took <= rule.days()) {
            return Stream.empty();
        }
        var words = "%s for %s was loaded on %s, %d working days after its period ended; %d are allowed"
                .formatted(
                        scope.indicator(loaded.indicator).title(),
                        loaded.period.label(),
                        DAY.format(loaded.on()),
                        took,
                        rule.days());
        return Stream.of(Found.ofWhole(
                rule, loaded.indicator, loaded.period, words, loaded.on().toString()));
    }
}
