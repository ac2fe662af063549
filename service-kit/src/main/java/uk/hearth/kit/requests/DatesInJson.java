package uk.hearth.kit.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in JSON is a text with a year of four digits: 5 is not 6 January 1970, and PostgreSQL ends before Java does. */
@Singleton
public class DatesInJson implements ObjectMapperCustomizer {

    /** After Quarkus, whose own readers of dates would win otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("dates-in-json").addDeserializer(LocalDate.class, new Day()));
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "a year has four digits");
            }
            return day;
        }
    }
}
