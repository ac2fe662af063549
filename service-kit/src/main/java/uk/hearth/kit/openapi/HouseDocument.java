package uk.hearth.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Says in a service's document, when it is built, what all services do alike. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseDocument implements OASFilter {

    private final IndexView index;
    private final Set<String> referenced = new HashSet<>(List.of("Problem", "InputError"));

    public HouseDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            referenced.add(UnusedComponents.name(schema.getRef()));
            return schema;
        }
        StringLimits.set(schema);
        NumberLimits.set(schema);
        ArrayLimits.set(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        // Relative, so that the document holds wherever it is read; the linters want the environment named.
        document.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The service that this document came from, on a local machine or in production")
                .addExtension("x-internal", false)));
        SignInSchemes.declare(document);
        CommonHeaders.declare(document.getComponents());
        CommonParameters.declare(document.getComponents());
        CommonAnswers.declare(document.getComponents());
        new RequiredFields(index).mark(document.getComponents());
        describe(document);
        // the scanner takes every annotated class in, used or not
        UnusedComponents.drop(document, referenced);
    }

    private void describe(OpenAPI document) {
        var methods = new ResourceMethods(index);
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((verb, operation) -> methods.of(operation)
                                .ifPresent(method -> new OperationRules(operation, verb, path, method)
                                        .apply(document.getComponents()))));
    }

    /** Whether the operation changes something that was there before it. */
    static boolean changes(HttpMethod verb) {
        return verb == HttpMethod.PUT || verb == HttpMethod.PATCH || verb == HttpMethod.DELETE;
    }
}
