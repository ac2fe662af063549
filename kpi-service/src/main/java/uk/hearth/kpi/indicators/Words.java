package uk.hearth.kpi.indicators;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/** The catalogue's words as they stand in the database. */
final class Words {

    private Words() {}

    @Converter
    static class UnitColumn implements AttributeConverter<Unit, String> {
        @Override
        public String convertToDatabaseColumn(Unit unit) {
            return unit.wire();
        }

        @Override
        public Unit convertToEntityAttribute(String word) {
            return Unit.of(word);
        }
    }

    @Converter
    static class PolarityColumn implements AttributeConverter<Polarity, String> {
        @Override
        public String convertToDatabaseColumn(Polarity polarity) {
            return polarity.wire();
        }

        @Override
        public Polarity convertToEntityAttribute(String word) {
            return Polarity.of(word);
        }
    }

    @Converter
    static class FrequencyColumn implements AttributeConverter<Frequency, String> {
        @Override
        public String convertToDatabaseColumn(Frequency frequency) {
            return frequency.wire();
        }

        @Override
        public Frequency convertToEntityAttribute(String word) {
            return Frequency.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
