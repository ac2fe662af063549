package uk.hearth.placement.commitments;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Makes reports for those who may have them. */
@RequestScoped
class CommitmentReports {

    private final Folders folders;
    private final Notes notes;
    private final DisclosureConfig disclosure;
    private final Caller caller;
    private final Clock clock;

    CommitmentReports(Folders folders, Notes notes, DisclosureConfig disclosure, Caller caller, Clock clock) {
        this.folders = folders;
        this.notes = notes;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    CommitmentReport of(ReportQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var days = query.days(LocalDate.now(clock));
        var audience = audience(query);
        var folder = folders.of(authority, new AsKnown(query.asKnownAt));
        var forCommittee = audience == ReportAudience.COMMITTEE;
        var shown = forCommittee ? folder.shown(CommitteeScreen.show(folder.histories(), disclosure.rules())) : folder;
        var until = query.asKnownAt == null ? clock.instant() : query.asKnownAt;
        var since = days.from().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var told = notes.between(authority, since, until);
        var head = new CommitmentReport.Head(
                authority,
                days,
                audience,
                query.asKnownAt,
                forCommittee ? List.of(disclosure.version()) : List.<String>of());
        return CommitmentReport.of(
                head,
                shown.commitments().stream()
                        .map(commitment -> CommitmentLine.of(
                                shown,
                                commitment,
                                days,
                                forAudience(told.getOrDefault(commitment.code(), List.of()), audience)))
                        .toList());
    }

    /** Whoever sees aggregates only sees them as the committee does. */
    private ReportAudience audience(ReportQuery query) {
        var aggregatesOnly = caller.seesAggregatesOnly();
        var audience = Objects.requireNonNullElse(
                query.audience, aggregatesOnly ? ReportAudience.COMMITTEE : ReportAudience.WORKING_GROUP);
        if (aggregatesOnly && audience != ReportAudience.COMMITTEE) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your role sees the report as the committee does: ask for committee.");
        }
        return audience;
    }

    private static List<CommitmentNote> forAudience(List<CommitmentNote> told, ReportAudience audience) {
        return switch (audience) {
            case WORKING_GROUP -> told;
            case STEERING_GROUP -> told.stream().limit(1).toList();
            case COMMITTEE -> told.stream().filter(CommitmentNote::committee).toList();
        };
    }
}
