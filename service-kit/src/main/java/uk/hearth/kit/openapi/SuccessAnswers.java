package uk.hearth.kit.openapi;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.PUT;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The answers of an operation that went well: their statuses, headers and media types. */
final class SuccessAnswers {

    private static final String OK = "200";
    private static final String CREATED = "201";

    private final Operation operation;
    private final HttpMethod verb;

    SuccessAnswers(Operation operation, HttpMethod verb) {
        this.operation = operation;
        this.verb = verb;
    }

    void write(boolean choosesAnswer, boolean tagged, boolean dryRun) {
        if (choosesAnswer) {
            addCreated(dryRun);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                CommonHeaders.addTo(answer);
                AnswerFormats.describe(answer);
                if (tagged) {
                    CommonHeaders.add(answer, CommonHeaders.ETAG);
                }
            }
        });
        if (tagged && verb == GET) {
            CommonAnswers.addNotModified(operation);
        }
    }

    /** A POST creates, unless it is a dry run; a PUT creates or changes. */
    private void addCreated(boolean dryRun) {
        var answers = operation.getResponses();
        var ok = answers.getAPIResponse(OK);
        if (ok == null || answers.hasAPIResponse(CREATED) || (verb != POST && verb != PUT)) {
            return;
        }
        var created = OASFactory.createAPIResponse().description("Created").content(ok.getContent());
        answers.addAPIResponse(CREATED, created);
        if (verb == PUT) {
            ok.setDescription("Changed");
            return;
        }
        CommonHeaders.add(created, CommonHeaders.LOCATION);
        if (dryRun) {
            ok.setDescription("What it would do: a dry run");
        } else {
            answers.removeAPIResponse(OK);
        }
    }
}
