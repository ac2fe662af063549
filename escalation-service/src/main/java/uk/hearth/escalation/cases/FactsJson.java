package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Facts as the JSON that the tables keep: what is absent is said to be so, for that may be the change. */
@ApplicationScoped
public class FactsJson {

    private final ObjectMapper json;

    FactsJson(ObjectMapper mapper) {
        this.json = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    }

    public String write(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts could not be written as JSON", e);
        }
    }

    public CaseFacts facts(String text) {
        return facts(tree(text));
    }

    public JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts could not be read", e);
        }
    }

    /** What is known after a case's events, the first of which tells everything and each other what it changed. */
    public CaseFacts fold(List<String> afters) {
        var known = json.createObjectNode();
        afters.forEach(after -> tree(after).properties().forEach(fact -> known.set(fact.getKey(), fact.getValue())));
        return facts(known);
    }

    private CaseFacts facts(JsonNode tree) {
        try {
            return json.treeToValue(tree, CaseFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts could not be read", e);
        }
    }
}
