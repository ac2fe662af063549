package uk.hearth.kpi.areas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What sort of place an area is. Only an authority can be a tenant. */
public enum AreaKind {
    COUNTRY,
    REGION,
    GROUP,
    AUTHORITY;

    @JsonCreator
    public static AreaKind fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<AreaKind, String> {

        @Override
        public String convertToDatabaseColumn(AreaKind kind) {
            return kind.word();
        }

        @Override
        public AreaKind convertToEntityAttribute(String word) {
            return fromString(word);
        }
    }
}
