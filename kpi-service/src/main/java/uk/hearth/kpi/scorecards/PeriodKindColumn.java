package uk.hearth.kpi.scorecards;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import uk.hearth.kit.periods.PeriodKind;

@Converter
class PeriodKindColumn implements AttributeConverter<PeriodKind, String> {

    @Override
    public String convertToDatabaseColumn(PeriodKind kind) {
        return kind.wireName();
    }

    @Override
    public PeriodKind convertToEntityAttribute(String word) {
        return PeriodKind.fromString(word);
    }
}
