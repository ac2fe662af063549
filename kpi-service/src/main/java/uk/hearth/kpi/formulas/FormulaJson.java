package uk.hearth.kpi.formulas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Formulas as JSON text, as a file's cell and the database hold them. */
public final class FormulaJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormulaJson() {}

    /** @throws IllegalArgumentException if this is not a formula */
    public static Formula read(String text) {
        try {
            return JSON.readValue(text, Formula.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not a formula", e);
        }
    }

    public static String write(Formula formula) {
        try {
            return JSON.writeValueAsString(formula);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A formula could not be written", e);
        }
    }
}
