package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A single value that is no text of its own. */
enum Value implements Part {
    DAY("not-a-date", "There is no date of the form yyyy-MM-dd", "Send a day that the calendar has") {
        @Override
        boolean fits(JsonNode sent) {
            try {
                return sent.isTextual() && LocalDate.parse(sent.textValue(), ISO) != null;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    },
    FLAG("not-a-flag", "There is neither true nor false", "Send true or false, without quotes") {
        @Override
        boolean fits(JsonNode sent) {
            return sent.isBoolean();
        }
    },
    /** Of a Strengths and Difficulties Questionnaire. */
    SCORE("not-a-score", "There is no whole number from 0 to 40", "Send the total difficulties score") {
        @Override
        boolean fits(JsonNode sent) {
            return sent.isIntegralNumber() && sent.canConvertToInt() && sent.intValue() >= 0 && sent.intValue() <= 40;
        }
    };

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String code;
    private final String message;
    private final String remedy;

    Value(String code, String message, String remedy) {
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    abstract boolean fits(JsonNode sent);

    @Override
    public @Nullable JsonNode take(JsonNode sent, Place place) {
        if (fits(sent)) {
            return sent;
        }
        place.fault(code, message, remedy);
        return null;
    }
}
