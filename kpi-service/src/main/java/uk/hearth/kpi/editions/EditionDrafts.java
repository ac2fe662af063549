package uk.hearth.kpi.editions;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.audiences.Audiences;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.commentary.Commentaries;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.scorecards.ReportedScorecards;
import uk.hearth.kpi.scorecards.ScorecardReport;
import uk.hearth.kpi.scorecards.ScorecardRow;

/** What an edition would say if it were published now. */
@RequestScoped
public class EditionDrafts {

    private final ReportedScorecards scorecards;
    private final Audiences audiences;
    private final Commentaries commentaries;
    private final Indicators indicators;
    private final Caller caller;

    EditionDrafts(
            ReportedScorecards scorecards,
            Audiences audiences,
            Commentaries commentaries,
            Indicators indicators,
            Caller caller) {
        this.scorecards = scorecards;
        this.audiences = audiences;
        this.commentaries = commentaries;
        this.indicators = indicators;
        this.caller = caller;
    }

    /** @throws Refusal if the period has no figure at all */
    public EditionContent draft(String authority, String scorecard, PublishEdition command, Instant now) {
        var screen = audiences.ofWholes(authority, command.audienceOrInternal());
        var report = scorecards.report(
                authority, scorecard, Optional.of(command.to()), command.periods(), screen, AsKnown.NOW);
        requireFigures(report);
        return content(report, command, screen, now);
    }

    /** @throws Refusal as of a draft, and if words of it tell what it hides from its audience */
    EditionContent toPublish(String authority, String scorecard, PublishEdition command, Instant now) {
        var content = draft(authority, scorecard, command, now);
        var rules = audiences.ofWholes(authority, command.audienceOrInternal()).rules();
        if (rules != null) {
            var inside = audiences.ofWholes(authority, Audience.INTERNAL);
            var open = scorecards.report(
                    authority, scorecard, Optional.of(command.to()), command.periods(), inside, AsKnown.NOW);
            new HiddenFigures(content, open, rules).requireUntold();
        }
        return content;
    }

    private EditionContent content(ScorecardReport report, PublishEdition command, Screen screen, Instant now) {
        var codes = report.rows().stream().map(ScorecardRow::indicator).toList();
        var known = indicators.among(codes);
        return new EditionContent(
                EditionContent.FORMAT,
                command.title(),
                command.meetingOn(),
                now,
                caller.name(),
                sections(report, command.sectionsOrNone()),
                report,
                report.rows().stream().map(FrozenSeries::of).toList(),
                commentaries.at(report.authority().code(), codes, report.to()),
                codes.stream().map(known::get).map(Objects::requireNonNull).toList(),
                screen.audience() == Audience.INTERNAL ? null : screen.audience(),
                screen.applied().isEmpty() ? null : screen.applied());
    }

    private static List<EditionSection> sections(ScorecardReport report, List<EditionSection> wanted) {
        var names = report.rows().stream().map(ScorecardRow::section).distinct().toList();
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!names.contains(wanted.get(i).section())) {
                errors.add(InputError.inField(
                        "sections[%d].section".formatted(i),
                        "unknown-section",
                        "The scorecard has no section of this name",
                        "Write it as the scorecard does"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The edition was not published.", errors);
        }
        return names.stream()
                .map(name -> wanted.stream()
                        .filter(section -> section.section().equals(name))
                        .findFirst()
                        .orElse(new EditionSection(name, name, null)))
                .toList();
    }

    private static void requireFigures(ScorecardReport report) {
        var any = report.rows().stream()
                .map(row -> row.cells().get(row.cells().size() - 1))
                .anyMatch(cell -> cell.value() != null);
        if (!any) {
            throw new Refusal(
                    "no-figures-in-period",
                    "None of the scorecard's indicators has a figure for that period",
                    "Bring the figures in first, or publish an earlier period");
        }
    }
}
