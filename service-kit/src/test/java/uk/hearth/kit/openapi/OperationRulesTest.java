package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationRulesTest {

    private static final ResourceMethod PLAIN = new ResourceMethod(false, List.of());
    private static final ResourceMethod CHOOSING = new ResourceMethod(true, List.of("analyst", "manager"));

    private final Components components = OASFactory.createComponents();

    @BeforeEach
    void declare() {
        CommonAnswers.declare(components);
    }

    @Test
    void a_list_can_be_refused_but_not_be_missing_or_out_of_date() {
        assertThat(statuses(list(), HttpMethod.GET, "/api/v1/homes", PLAIN))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "406", "429", "500", "503", "default");
    }

    @Test
    void what_has_an_address_or_an_authority_can_be_missing() {
        assertThat(statuses(list(), HttpMethod.GET, "/api/v1/homes/{id}", PLAIN))
                .contains("404");
        assertThat(statuses(list().addParameter(query("authority")), HttpMethod.GET, "/api/v1/homes", PLAIN))
                .contains("404");
    }

    @Test
    void a_read_with_a_tag_can_answer_that_nothing_changed() {
        var read = list();

        assertThat(statuses(read, HttpMethod.GET, "/api/v1/homes/{id}", CHOOSING))
                .contains("304");
        assertThat(read.getParameters())
                .extracting(Parameter::getRef)
                .containsExactly("#/components/parameters/If-None-Match");
        assertThat(answer(read, "200").getHeaders()).containsKey("ETag");
    }

    @Test
    void a_put_creates_or_changes_and_asks_for_the_version() {
        var put = list().requestBody(OASFactory.createRequestBody());

        assertThat(statuses(put, HttpMethod.PUT, "/api/v1/homes/{id}", CHOOSING))
                .contains("200", "201", "409", "412", "413", "415", "428")
                .doesNotContain("304", "422");
        assertThat(put.getParameters()).hasSize(2);
    }

    @Test
    void a_post_creates_and_says_where() {
        var post = list().requestBody(OASFactory.createRequestBody()).addParameter(query("Idempotency-Key"));

        assertThat(statuses(post, HttpMethod.POST, "/api/v1/homes", CHOOSING))
                .contains("201", "409", "422")
                .doesNotContain("200", "412", "428");
        assertThat(answer(post, "201").getHeaders()).containsKey("Location");
    }

    @Test
    void a_dry_run_creates_nothing() {
        assertThat(statuses(list().addParameter(query("dryRun")), HttpMethod.POST, "/api/v1/homes", CHOOSING))
                .contains("200", "201");
    }

    @Test
    void csv_is_text_and_not_the_view_it_is_written_from() {
        var view = OASFactory.createSchema().ref("#/components/schemas/HomeView");
        var read = list();
        answer(read, "200")
                .content(OASFactory.createContent()
                        .addMediaType("text/csv", OASFactory.createMediaType().schema(view)));
        statuses(read, HttpMethod.GET, "/api/v1/homes", PLAIN);

        var csv = answer(read, "200").getContent().getMediaType("text/csv").getSchema();
        assertThat(csv.getType()).containsExactly(SchemaType.STRING);
        assertThat(answer(read, "200").getHeaders()).containsKey("Content-Disposition");
    }

    @Test
    void the_description_says_who_may_call_it() {
        var open = list();
        var closed = list().addParameter(query("authority"));
        statuses(open, HttpMethod.GET, "/api/v1/homes", PLAIN);
        statuses(closed, HttpMethod.GET, "/api/v1/homes", CHOOSING);

        assertThat(open.getDescription()).isEqualTo("For every account.");
        assertThat(closed.getDescription())
                .isEqualTo("For accounts with the role analyst or manager."
                        + " The authority must be among those granted to it.");
    }

    private Set<String> statuses(Operation operation, HttpMethod verb, String path, ResourceMethod method) {
        new OperationRules(operation, verb, path, method).apply(components);
        return operation.getResponses().getAPIResponses().keySet();
    }

    private static APIResponse answer(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status);
    }

    private static Operation list() {
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
    }

    private static Parameter query(String name) {
        return OASFactory.createParameter()
                .name(name)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
