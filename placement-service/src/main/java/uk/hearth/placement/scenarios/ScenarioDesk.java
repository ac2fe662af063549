package uk.hearth.placement.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;

/** Keeps, changes and removes scenarios, and writes down who did. */
@ApplicationScoped
class ScenarioDesk {

    private final Scenarios scenarios;
    private final Caller caller;
    private final Auditing auditing;

    ScenarioDesk(Scenarios scenarios, Caller caller, Auditing auditing) {
        this.scenarios = scenarios;
        this.caller = caller;
        this.auditing = auditing;
    }

    /** @throws Refusal if the name is taken */
    UUID add(SaveScenario scenario) {
        scenario.assumptions().requireSound("assumptions");
        var id = UUID.randomUUID();
        if (!scenarios.add(id, scenario, caller.name())) {
            throw taken();
        }
        record(scenario.authority(), "saved a scenario", id);
        return id;
    }

    /** @throws ProblemException 403 for all but the owner and managers */
    void requireMayChange(ScenarioView present) {
        if (!present.owner().equals(caller.name()) && !caller.roles().contains(Role.MANAGER)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "Only its owner and managers change a scenario. Save it under a name of your own.");
        }
    }

    /** @throws Refusal if the name is taken */
    void replace(ScenarioView present, SaveScenario scenario) {
        scenario.assumptions().requireSound("assumptions");
        if (!present.authority().equals(scenario.authority())) {
            throw InvalidInput.inField(
                    "authority",
                    "authority-changed",
                    "A scenario stays with its authority",
                    "Save it anew for the other");
        }
        if (scenarios.isTaken(present.authority(), scenario.name(), present.id())) {
            throw taken();
        }
        requireDone(scenarios.replace(present, scenario));
        record(present.authority(), "changed a scenario", present.id());
    }

    void remove(ScenarioView present) {
        requireDone(scenarios.remove(present));
        record(present.authority(), "deleted a scenario", present.id());
    }

    private static void requireDone(boolean done) {
        if (!done) {
            throw new ProblemException(
                    ProblemType.STALE_VERSION, "Read it again, and repeat the change if it still makes sense.");
        }
    }

    private static Refusal taken() {
        return new Refusal(
                "name-taken",
                "The authority has a scenario of this name",
                "Give another name, or change that scenario");
    }

    private void record(String authority, String action, UUID id) {
        auditing.record(authority, action, new AuditSubject("scenario", id.toString()), Map.of());
    }
}
