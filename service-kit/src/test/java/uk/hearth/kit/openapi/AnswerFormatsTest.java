package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.tables.TableFormats;

/** What the document says of an answer in several formats. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerFormatsTest {

    private static final String JSON = "application/json";

    @Test
    void json_comes_first_and_csv_is_not_taken_for_the_view() {
        var answer = OASFactory.createAPIResponse()
                .content(OASFactory.createContent()
                        .addMediaType(TableFormats.XLSX, view())
                        .addMediaType(TableFormats.CSVW, view())
                        .addMediaType(TableFormats.CSV, view())
                        .addMediaType(JSON, view()));
        AnswerFormats.describe(answer);
        assertThat(answer.getContent().getMediaTypes().keySet())
                .containsExactly(JSON, TableFormats.XLSX, TableFormats.CSVW, TableFormats.CSV);
        assertThat(schema(answer, JSON).getRef()).endsWith("PageHome");
        assertThat(schema(answer, TableFormats.CSV).getRef()).isNull();
    }

    @Test
    void an_answer_without_a_body_is_left_alone() {
        var answer = OASFactory.createAPIResponse();
        AnswerFormats.describe(answer);
        assertThat(answer.getContent()).isNull();
    }

    private static Schema schema(APIResponse answer, String format) {
        return Objects.requireNonNull(answer.getContent().getMediaType(format)).getSchema();
    }

    private static MediaType view() {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/PageHome"));
    }
}
