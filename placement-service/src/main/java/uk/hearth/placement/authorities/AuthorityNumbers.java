package uk.hearth.placement.authorities;

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
public final class AuthorityNumbers {

    private static final Map<String, Known> BY_AUTHORITY = read();

    private AuthorityNumbers() {}

    /** @param ended whether the authority, or its ONS code, is no more */
    public record Known(String authority, String laCode, boolean ended) {}

    public static @Nullable Known of(String authority) {
        return BY_AUTHORITY.get(authority);
    }

    /** Whether a number is known to be that of others; one number may be of an authority under two codes, one after the other. */
    public static boolean isOfAnother(String laCode, String authority) {
        var own = BY_AUTHORITY.get(authority);
        return (own == null || !own.laCode().equals(laCode))
                && BY_AUTHORITY.values().stream()
                        .anyMatch(known -> known.laCode().equals(laCode));
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
