package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.problems.ProblemType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnusedComponentsTest {

    private final Components components = OASFactory.createComponents()
            .addSchema("Home", OASFactory.createSchema())
            .addSchema("Scheme", OASFactory.createSchema());
    private final OpenAPI document = OASFactory.createOpenAPI().components(components);

    @BeforeEach
    void declare() {
        CommonHeaders.declare(components);
        CommonParameters.declare(components);
        CommonAnswers.declare(components);
    }

    @Test
    void a_schema_stays_where_something_refers_to_it() {
        UnusedComponents.drop(document, Set.of("Home"));

        assertThat(components.getSchemas()).containsOnlyKeys("Home");
    }

    @Test
    void what_no_operation_refers_to_goes() {
        UnusedComponents.drop(document, Set.of());

        assertThat(components.getParameters()).isNullOrEmpty();
        assertThat(components.getResponses()).isNullOrEmpty();
        assertThat(components.getHeaders()).isNullOrEmpty();
    }

    @Test
    void an_answer_stays_with_its_headers() {
        var operation = OASFactory.createOperation().responses(OASFactory.createAPIResponses());
        CommonAnswers.add(components, operation, ProblemType.TOO_MANY_REQUESTS);
        document.setPaths(OASFactory.createPaths()
                .addPathItem("/homes", OASFactory.createPathItem().GET(operation)));
        UnusedComponents.drop(document, Set.of());

        assertThat(components.getResponses()).containsOnlyKeys("TooManyRequests");
        assertThat(components.getHeaders())
                .containsKeys("Retry-After", "RateLimit")
                .doesNotContainKey("ETag");
    }
}
