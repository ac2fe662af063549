package uk.hearth.placement.csc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The number that the Department for Education has given each of England's authorities, as it publishes them. */
final class AuthorityNumbers {

    private static final Map<String, Known> BY_AUTHORITY = read();

    private AuthorityNumbers() {}

    /** @param ended whether the authority, or its ONS code, is no more */
    record Known(String authority, String laCode, boolean ended) {}

    static @Nullable Known of(String authority) {
        return BY_AUTHORITY.get(authority);
    }

    private static Map<String, Known> read() {
        var name = "authorities.csv";
        try (var in = Objects.requireNonNull(AuthorityNumbers.class.getResourceAsStream(name), name);
                var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return text.lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Known(cells[0], cells[1], !cells[2].isEmpty()))
                    .collect(Collectors.toUnmodifiableMap(Known::authority, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
