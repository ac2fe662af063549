package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.kit.disclosure.DisclosureRules;

/** How far challenges went, how fast, how old those are that are open, and how often a child needed one. */
@ApplicationScoped
class Progress {

    /** Working days since the raising: the upper ends of the bands; 20 is the Handbook's limit. */
    private static final int[] AGES = {5, 10, 20, 40};

    private static final int MANY = 4;

    private final CaseCounts counts;
    private final ClockTimes times;
    private final StageTitles titles;
    private final CouncilCalendars calendars;
    private final Clock clock;

    Progress(CaseCounts counts, ClockTimes times, StageTitles titles, CouncilCalendars calendars, Clock clock) {
        this.counts = counts;
        this.times = times;
        this.titles = titles;
        this.calendars = calendars;
        this.clock = clock;
    }

    CountTable stages(ReportFilter filter, @Nullable DisclosureRules rules) {
        var named = titles.of(filter.owner());
        var rows = counts.byStage(filter).stream()
                .map(one -> Counted.of(
                        code(one.stage()), title(one.stage(), named), one.closed(), one.open(), one.referred()))
                .toList();
        return CountTable.of(
                Heading.of("stages", "Highest stage that escalations reached", filter),
                List.of("closed", "open", "referred_to_cafcass"),
                rows,
                rules);
    }

    private static String code(int stage) {
        return stage < 0 ? "informal" : stage == 0 ? "formal_stage_not_recorded" : "stage_" + stage;
    }

    private static String title(int stage, StageTitles.Titles named) {
        if (stage < 0) {
            return "Informal only";
        }
        return stage == 0 ? "Formal, stage not recorded" : named.of(stage);
    }

    TimelinessReport timeliness(ReportFilter filter, @Nullable DisclosureRules rules) {
        var named = titles.of(filter.owner());
        var rows = times.endedIn(filter).stream()
                .map(taken -> Timeliness.row(taken, named, rules))
                .toList();
        return new TimelinessReport(
                "timeliness",
                "Time taken by stages and by the whole formal process",
                filter.owner(),
                filter.span().code(),
                rows,
                rules == null ? null : rules.version());
    }

    /** As it stands now. */
    CountTable open(String authority, @Nullable String team, @Nullable DisclosureRules rules) {
        var calendar = calendars.of(authority);
        var today = LocalDate.now(clock);
        var overdue = new long[AGES.length + 1];
        var notDue = new long[AGES.length + 1];
        for (var since : counts.open(authority, team, clock.instant())) {
            int band = band(calendar.between(since.day(), today));
            overdue[band] += since.overdue();
            notDue[band] += since.notDue();
        }
        var rows = new ArrayList<Counted>();
        for (int band = 0; band <= AGES.length; band++) {
            rows.add(Counted.of(bandCode(band), bandTitle(band), overdue[band], notDue[band]));
        }
        return CountTable.of(
                new Heading("open", "Open escalations by age", authority, null),
                List.of("overdue", "not_due"),
                rows,
                rules);
    }

    private static int band(int age) {
        int band = 0;
        while (band < AGES.length && age > AGES[band]) {
            band++;
        }
        return band;
    }

    private static String bandCode(int band) {
        return band == AGES.length ? "over_" + AGES[band - 1] : "up_to_" + AGES[band];
    }

    private static String bandTitle(int band) {
        if (band == AGES.length) {
            return "Over %d working days".formatted(AGES[band - 1]);
        }
        return "%d to %d working days".formatted(band == 0 ? 0 : AGES[band - 1] + 1, AGES[band]);
    }

    /** Children by how many challenges each was the subject of; and how many challenges those were. */
    CountTable repeats(ReportFilter filter, @Nullable DisclosureRules rules) {
        var children = new long[MANY];
        var escalations = new long[MANY];
        for (var one : counts.byChild(filter)) {
            int place = Math.min(one.challenges(), MANY) - 1;
            children[place] += one.children();
            escalations[place] += one.children() * one.challenges();
        }
        var rows = new ArrayList<Counted>();
        for (int i = 0; i < MANY; i++) {
            var title =
                    i + 1 == MANY ? MANY + " or more escalations" : i == 0 ? "1 escalation" : i + 1 + " escalations";
            rows.add(Counted.of("escalations_" + (i + 1), title, children[i], escalations[i]));
        }
        return CountTable.of(
                Heading.of("repeats", "Repeat escalations for a child", filter),
                List.of("children", "escalations"),
                rows,
                rules);
    }
}
