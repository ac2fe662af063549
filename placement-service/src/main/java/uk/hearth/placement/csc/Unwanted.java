package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What is no concern of this product: names, pupil numbers. It is not even looked at. */
enum Unwanted implements Part {
    NOT_LOOKED_AT;

    @Override
    public @Nullable JsonNode take(JsonNode sent, Place place) {
        return null;
    }
}
