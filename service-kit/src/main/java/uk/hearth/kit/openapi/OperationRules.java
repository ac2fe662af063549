package uk.hearth.kit.openapi;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import uk.hearth.kit.problems.ProblemType;

/** What follows for one operation from its verb, path, parameters and method. */
final class OperationRules {

    private final Operation operation;
    private final HttpMethod verb;
    private final String path;
    private final ResourceMethod method;

    OperationRules(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        this.operation = operation;
        this.verb = verb;
        this.path = path;
        this.method = method;
    }

    void apply(Components components) {
        parameters().forEach(CommonParameters::describe);
        describe();
        var tagged = method.choosesAnswer() && (verb == GET || HouseDocument.changes(verb));
        new SuccessAnswers(operation, verb).write(method.choosesAnswer(), tagged, takes("dryRun"), takes("Prefer"));
        if (tagged) {
            CommonParameters.addConditions(operation, verb);
        }
        problems(tagged).forEach(type -> CommonAnswers.add(components, operation, type));
        CommonAnswers.addOthers(operation);
    }

    /** Says first who may call it; then what the operation says of itself. */
    private void describe() {
        var own = operation.getDescription();
        if (own == null || !own.startsWith("For ")) {
            operation.setDescription(own == null ? callers() : callers() + "\n\n" + own);
        }
    }

    private String callers() {
        var who = method.roles().isEmpty()
                ? "For every account."
                : "For accounts with the role " + String.join(" or ", method.roles()) + ".";
        return takes("authority") ? who + " The authority must be among those granted to it." : who;
    }

    private List<ProblemType> problems(boolean tagged) {
        var kinds = new ArrayList<>(
                List.of(ProblemType.INVALID_INPUT, ProblemType.NOT_AUTHENTICATED, ProblemType.NOT_ALLOWED));
        if (path.contains("{") || takes("authority")) {
            kinds.add(ProblemType.NOT_FOUND);
        }
        kinds.add(ProblemType.NOT_ACCEPTABLE);
        if (verb != GET) {
            kinds.add(ProblemType.REFUSED);
        }
        if ((tagged && HouseDocument.changes(verb)) || takes("If-Match")) {
            kinds.addAll(List.of(ProblemType.STALE_VERSION, ProblemType.VERSION_REQUIRED));
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(List.of(ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (takes("Idempotency-Key")) {
            kinds.add(ProblemType.KEY_REUSED);
        }
        kinds.addAll(List.of(ProblemType.TOO_MANY_REQUESTS, ProblemType.UNEXPECTED, ProblemType.UNAVAILABLE));
        return kinds;
    }

    private boolean takes(String parameter) {
        return parameters().stream().anyMatch(known -> Objects.equals(known.getName(), parameter));
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : List.copyOf(operation.getParameters());
    }
}
