package uk.hearth.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entry's detail as the JSON that the table keeps. */
final class AuditDetail {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditDetail() {}

    static String write(Map<String, String> detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing if it is not what {@link #write} makes: a flat object of texts. */
    static Optional<Map<String, String>> read(String json) {
        try {
            return texts(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> texts(JsonNode object) {
        var texts = new TreeMap<String, String>();
        for (var said : object.properties()) {
            if (!said.getValue().isTextual()) {
                return Optional.empty();
            }
            texts.put(said.getKey(), said.getValue().textValue());
        }
        return Optional.of(texts);
    }
}
