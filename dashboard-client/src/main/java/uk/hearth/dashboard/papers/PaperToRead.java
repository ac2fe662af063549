package uk.hearth.dashboard.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.frame.Html;

/**
 * A paper shown as the service wrote it: it brings its own style, which is allowed by its hash and nothing else is (W3C,
 * Content Security Policy Level 3, hash-source).
 */
public final class PaperToRead {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final String POLICY =
            "default-src 'none'; style-src %s; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private PaperToRead() {}

    public static RestResponse<byte[]> of(byte[] paper) {
        var style = STYLE.matcher(new String(paper, UTF_8));
        var allowed = style.find() ? "'sha256-%s'".formatted(hash(style.group(1))) : "'none'";
        return RestResponse.ResponseBuilder.ok(paper)
                .header("Content-Security-Policy", POLICY.formatted(allowed))
                .header("Content-Type", Html.UTF_8)
                .build();
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
