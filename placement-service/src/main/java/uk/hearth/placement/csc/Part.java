package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What may stand in one place of a child's data. */
interface Part {

    /**
     * Takes what was sent over, as far as it is known and wanted; what is wrong with it is said of its place.
     *
     * @param sent not null, in whichever sense JSON has it
     * @return null if nothing of it is kept
     */
    @Nullable
    JsonNode take(JsonNode sent, Place place);
}
