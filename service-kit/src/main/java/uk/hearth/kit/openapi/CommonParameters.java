package uk.hearth.kit.openapi;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that mean the same in every operation. */
final class CommonParameters {

    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String IF_MATCH = "If-Match";
    private static final String TAGS = "^(\\*|(W/)?\"[^\"]+\"(\\s*,\\s*(W/)?\"[^\"]+\")*)$";
    private static final String GSS_CODE = "^[EWSN]\\d{8}$";

    private CommonParameters() {}

    static void declare(Components components) {
        components.addParameter(
                IF_NONE_MATCH,
                condition(
                        IF_NONE_MATCH,
                        "Tags that you hold: the answer is 304 if one is the present one. A PUT may send * to create only."));
        components.addParameter(
                IF_MATCH,
                condition(
                        IF_MATCH, "The tag of the state that the change is based on. Needed if it is there already."));
    }

    /** Adds the conditions that {@link uk.hearth.kit.preconditions.Preconditions} reads. */
    static void addConditions(Operation operation, HttpMethod verb) {
        if (verb != GET) {
            operation.addParameter(reference(IF_MATCH));
        }
        if (verb == GET || verb == HttpMethod.PUT) {
            operation.addParameter(reference(IF_NONE_MATCH));
        }
    }

    /** Completes a parameter named {@code authority}, which is a council everywhere. */
    static void describe(Parameter parameter) {
        if (!"authority".equals(parameter.getName()) || parameter.getSchema() == null) {
            return;
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription("ONS code of the authority");
        }
        if (parameter.getExample() == null) {
            parameter.setExample("E09000023");
        }
        parameter.getSchema().pattern(GSS_CODE).minLength(9).maxLength(9);
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter condition(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .maxLength(StringLimits.LONGEST_HEADER)
                        .pattern(TAGS));
    }
}
