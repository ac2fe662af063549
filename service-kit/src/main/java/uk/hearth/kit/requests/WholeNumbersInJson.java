package uk.hearth.kit.requests;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** A month and a half is no number of months: what follows a decimal point is refused, never dropped. */
@Singleton
public class WholeNumbersInJson implements ObjectMapperCustomizer {

    /** After Quarkus, so that none of its own settings come later. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }
}
