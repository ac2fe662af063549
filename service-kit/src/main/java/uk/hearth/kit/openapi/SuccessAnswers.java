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
    private static final String ACCEPTED = "202";

    private final Operation operation;
    private final HttpMethod verb;

    SuccessAnswers(Operation operation, HttpMethod verb) {
        this.operation = operation;
        this.verb = verb;
    }

    void write(boolean choosesAnswer, boolean tagged, boolean dryRun, boolean later) {
        if (choosesAnswer) {
            addCreated(dryRun);
        }
        if (later) {
            addAccepted();
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

    /** What takes the header Prefer can be asked to answer first and work afterwards (RFC 7240). */
    private void addAccepted() {
        var created = operation.getResponses().getAPIResponse(CREATED);
        if (created != null) {
            var accepted = OASFactory.createAPIResponse()
                    .description("Kept, to be carried out afterwards; the address says how far it is")
                    .content(created.getContent());
            CommonHeaders.add(accepted, CommonHeaders.LOCATION);
            CommonHeaders.add(accepted, CommonHeaders.RETRY_AFTER);
            operation.getResponses().addAPIResponse(ACCEPTED, accepted);
        }
    }
}
