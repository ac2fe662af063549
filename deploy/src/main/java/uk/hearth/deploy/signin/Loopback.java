package uk.hearth.deploy.signin;

import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses on this machine: the only ones the demonstration sign-in sends anybody to. */
final class Loopback {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "::1");

    private Loopback() {}

    static Optional<HttpUrl> parse(@Nullable String address) {
        return Optional.ofNullable(address).map(HttpUrl::parse).filter(Loopback::isHere);
    }

    private static boolean isHere(HttpUrl url) {
        return HOSTS.contains(url.host())
                && url.fragment() == null
                && url.username().isEmpty()
                && url.password().isEmpty();
    }
}
