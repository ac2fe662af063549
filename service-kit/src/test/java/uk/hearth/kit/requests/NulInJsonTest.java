package uk.hearth.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NulInJsonTest {

    record Named(String name) {}

    private final ObjectMapper mapper = new ObjectMapper();

    NulInJsonTest() {
        new NulInJson().customize(mapper);
    }

    @Test
    void text_is_read_as_ever() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"name\":\"Lewisham\"}", Named.class)).isEqualTo(new Named("Lewisham"));
        assertThat(mapper.readValue("{\"name\":null}", Named.class).name()).isNull();
    }

    @Test
    void text_with_a_nul_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("{\"name\":\"Lewi\\u0000sham\"}", Named.class))
                .isInstanceOf(InvalidFormatException.class);
    }
}
