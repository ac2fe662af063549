package uk.hearth.kit.openapi;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.TableFormats;

/** The formats of an answer: JSON first, as generated clients take the first, and CSV for what it is. */
final class AnswerFormats {

    private AnswerFormats() {}

    static void describe(APIResponse answer) {
        var content = answer.getContent();
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        var json = content.getMediaType(MediaType.APPLICATION_JSON);
        var ordered = OASFactory.createContent();
        if (json != null) {
            ordered.addMediaType(MediaType.APPLICATION_JSON, json);
        }
        content.getMediaTypes().forEach((name, format) -> {
            var file = format.getSchema() == null || format.getSchema().getRef() == null ? null : schema(name);
            if (file != null) {
                format.setSchema(file);
                CommonHeaders.add(answer, CommonHeaders.CONTENT_DISPOSITION);
            }
            if (!name.equals(MediaType.APPLICATION_JSON)) {
                ordered.addMediaType(name, format);
            }
        });
        answer.setContent(ordered);
    }

    /** The scanner takes CSV for the view that it is written from. */
    private static @Nullable Schema schema(String format) {
        if (format.equals(TableFormats.CSV)) {
            return OASFactory.createSchema()
                    .addType(SchemaType.STRING)
                    .description("A table: a header, then a line a row (RFC 4180, UTF-8)")
                    .maxLength(StringLimits.LONGEST_TABLE)
                    .pattern(StringLimits.ANY_TEXT);
        }
        return null;
    }
}
