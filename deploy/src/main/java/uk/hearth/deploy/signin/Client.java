package uk.hearth.deploy.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** A program that may ask for tokens; one without a secret is public, and must use PKCE. */
record Client(String id, Optional<String> secret, Set<String> grants) {

    static final String CODE = "authorization_code";
    static final String REFRESH = "refresh_token";
    static final String PASSWORD = "password";
    static final String CREDENTIALS = "client_credentials";

    boolean isPublic() {
        return secret.isEmpty();
    }

    boolean may(String grant) {
        return grants.contains(grant);
    }

    boolean accepts(Optional<String> offered) {
        if (isPublic()) {
            return offered.filter(text -> !text.isEmpty()).isEmpty();
        }
        return offered.isPresent() && MessageDigest.isEqual(bytes(offered.get()), bytes(secret.orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
