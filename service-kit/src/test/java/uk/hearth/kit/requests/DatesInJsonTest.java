package uk.hearth.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesInJsonTest {

    record Due(LocalDate on) {}

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    DatesInJsonTest() {
        new DatesInJson().customize(mapper);
    }

    @Test
    void a_day_is_read_as_ever() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"on\":\"2024-02-29\"}", Due.class))
                .isEqualTo(new Due(LocalDate.of(2024, 2, 29)));
        assertThat(mapper.readValue("{\"on\":null}", Due.class).on()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "2147483648", "[2026,1,31]", "\"+12026-01-31\"", "\"-0001-01-31\"", "\"2026-02-30\""})
    void what_is_no_day_with_a_year_of_four_digits_is_refused(String day) {
        assertThatThrownBy(() -> mapper.readValue("{\"on\":" + day + "}", Due.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
