package uk.hearth.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.hearth.kit.problems.Problem;
import uk.hearth.kit.problems.ProblemType;

/** The answers that any operation can give, declared once and referred to. */
final class CommonAnswers {

    private static final String NOT_MODIFIED = "NotModified";
    private static final String OTHER = "OtherProblem";

    private CommonAnswers() {}

    static void declare(Components components) {
        components.addResponse(OTHER, problem("Any other problem", ProblemType.METHOD_NOT_ALLOWED));
        var notModified = OASFactory.createAPIResponse().description("You hold the present state already");
        CommonHeaders.addTo(notModified);
        CommonHeaders.add(notModified, CommonHeaders.ETAG);
        components.addResponse(NOT_MODIFIED, notModified);
    }

    /** Declares the problem where it was not yet: what no operation answers is not in the document. */
    static void add(Components components, Operation operation, ProblemType type) {
        if (!components.getResponses().containsKey(name(type))) {
            components.addResponse(name(type), problem(type.title(), type));
        }
        answer(operation, String.valueOf(type.status()), name(type));
    }

    static void addNotModified(Operation operation) {
        answer(operation, "304", NOT_MODIFIED);
    }

    static void addOthers(Operation operation) {
        answer(operation, "default", OTHER);
    }

    private static void answer(Operation operation, String status, String component) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + component));
    }

    private static APIResponse problem(String description, ProblemType type) {
        var content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(example(type)));
        var answer = OASFactory.createAPIResponse().description(description).content(content);
        CommonHeaders.addTo(answer);
        if (type == ProblemType.NOT_AUTHENTICATED) {
            CommonHeaders.add(answer, CommonHeaders.WWW_AUTHENTICATE);
        }
        if (type == ProblemType.TOO_MANY_REQUESTS) {
            CommonHeaders.add(answer, CommonHeaders.RETRY_AFTER);
        }
        return answer;
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("traceId", "6f1c2c0e-52b4-4a0c-9b8b-0f6f3a8f3d10");
        return example;
    }

    /** TOO_LARGE is TooLarge. */
    private static String name(ProblemType type) {
        var name = new StringBuilder();
        for (var word : type.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
