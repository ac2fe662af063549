package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.calendar.KnownYears;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.clocks.Ledger;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.people.ActingFor;
import uk.hearth.escalation.protocols.Protocol;
import uk.hearth.escalation.protocols.Protocols;
import uk.hearth.escalation.taxonomies.Taxonomies;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;

/** What must be so before a challenge is raised. */
@ApplicationScoped
class RaisingRules {

    private final Protocols protocols;
    private final Taxonomies taxonomies;
    private final ActingFor actingFor;
    private final CouncilCalendars calendars;
    private final Caller caller;
    private final Clock clock;

    RaisingRules(
            Protocols protocols,
            Taxonomies taxonomies,
            ActingFor actingFor,
            CouncilCalendars calendars,
            Caller caller,
            Clock clock) {
        this.protocols = protocols;
        this.taxonomies = taxonomies;
        this.actingFor = actingFor;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    Raised check(RaiseEscalation command) {
        var actor = actor(command);
        calendars.share(command.authority());
        var now = clock.instant();
        var at = raisedAt(command.raisedAt(), now);
        var day = at.atZone(Ledger.LONDON).toLocalDate();
        var protocol = protocols.inForce(command.authority(), day).orElseThrow(RaisingRules::noProtocol);
        requireStage(command, protocol);
        var term =
                taxonomies.choose(command.authority(), command.taxonomy(), command.theme(), command.subReason(), day);
        return new Raised(command, actor, at, now, protocol, term.taxonomy());
    }

    private Actor actor(RaiseEscalation command) {
        var iro = command.iro();
        if (iro != null && !iro.equals(caller.name())) {
            actingFor.require(command.authority(), caller.name(), iro);
            return new Actor(caller.name(), iro);
        }
        if (!caller.roles().contains(Role.IRO)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Only an IRO raises a challenge; name the IRO whose proxy you are.");
        }
        return new Actor(caller.name(), null);
    }

    private static Instant raisedAt(@Nullable Instant said, Instant now) {
        if (said == null) {
            return Database.kept(now);
        }
        if (said.isAfter(now)) {
            throw InvalidInput.inField(
                    "raisedAt", "in-the-future", "It cannot have been raised yet", "Leave raisedAt out for now");
        }
        KnownYears.require("raisedAt", said.atZone(Ledger.LONDON).getYear());
        return Database.kept(said);
    }

    private static void requireStage(RaiseEscalation command, Protocol protocol) {
        int stage = command.firstStage();
        if (stage > (command.kind() == CaseKind.CHALLENGE ? protocol.lastStage() : 0)) {
            throw InvalidInput.inField(
                    "stage",
                    "no-such-stage",
                    "The protocol has no such stage for this kind",
                    "Its stages are numbered 0 to %d; praise has none".formatted(protocol.lastStage()));
        }
        // IRO Handbook, chapter 6: informal resolution is tried first, and any stage may be bypassed
        boolean skips = stage > 1 || (stage == 1 && command.informalAttempts().isEmpty());
        if (skips && command.skipReason() == null) {
            throw InvalidInput.inField(
                    "skipReason",
                    "reason-missing",
                    "A stage is skipped without a reason",
                    "Say why, or begin at a lower stage");
        }
    }

    private static Refusal noProtocol() {
        return new Refusal(
                "no-protocol",
                "No protocol of the authority was in force on the day that it was raised",
                "An administrator publishes one, with POST /api/v1/protocols");
    }
}
