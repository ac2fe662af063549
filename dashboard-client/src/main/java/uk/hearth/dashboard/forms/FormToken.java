package uk.hearth.dashboard.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token that shows a form to be one of ours, made for the person who got it: an HMAC, so that nothing is kept and
 * every copy that runs knows it (OWASP, Cross-Site Request Forgery Prevention, HMAC based token pattern).
 */
@Named("formToken")
@RequestScoped
public class FormToken {

    static final String FIELD = "form-token";

    /** A form left open over a weekend is taken still. */
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final SecurityIdentity identity;
    private final String secret;
    private final Clock clock;

    FormToken(
            SecurityIdentity identity,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret,
            Clock clock) {
        this.clock = clock;
        this.identity = identity;
        this.secret = secret;
    }

    public String getValue() {
        long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return until + "." + seal(until);
    }

    boolean isGood(@Nullable String token) {
        var shape = SHAPE.matcher(token == null ? "" : token);
        if (!shape.matches()) {
            return false;
        }
        long until = Long.parseLong(shape.group(1));
        boolean genuine = MessageDigest.isEqual(
                seal(until).getBytes(UTF_8), shape.group(2).getBytes(UTF_8));
        return genuine && clock.instant().getEpochSecond() < until;
    }

    private String seal(long until) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("form-token " + secret).getBytes(UTF_8), "HmacSHA256"));
            var sealed = mac.doFinal((until + " " + identity.getPrincipal().getName()).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }
}
