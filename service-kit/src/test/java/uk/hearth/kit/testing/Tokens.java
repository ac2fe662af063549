package uk.hearth.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tokens as the OpenID provider would give them, for any role and authorities. */
public final class Tokens {

    private Tokens() {}

    /** A token that the service accepts for the next five minutes. */
    public static String of(String role, String... authorities) {
        return claims(role, authorities).sign();
    }

    /** The same for an account of this name, where it matters who of several people it is. */
    public static String ofPerson(String name, String role, String... authorities) {
        return claims(role, authorities).preferredUserName(name).sign();
    }

    /** A token that the service accepts for so long. */
    public static String lasting(Duration time, String role, String... authorities) {
        return claims(role, authorities).expiresIn(time).sign();
    }

    /** A token whose time is over. */
    public static String expired(String role, String... authorities) {
        var past = Instant.now().minus(Duration.ofHours(1));
        return claims(role, authorities)
                .issuedAt(past)
                .expiresAt(past.plusSeconds(60))
                .sign();
    }

    private static JwtClaimsBuilder claims(String role, String... authorities) {
        return Jwt.claims()
                .subject("00000000-test")
                .preferredUserName(role + ".test")
                .audience("hearth")
                .groups(Set.of(role))
                .claim("authorities", List.of(authorities))
                .expiresIn(Duration.ofMinutes(5));
    }
}
