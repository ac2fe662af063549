package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Seals and opens the originals of returns with AES-GCM (NIST SP 800-38D: 96-bit nonce, 128-bit tag). */
@ApplicationScoped
class Sealing {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ReturnsConfig config;
    private final SecureRandom random = new SecureRandom();

    Sealing(ReturnsConfig config) {
        this.config = config;
    }

    record Sealed(String keyId, byte[] nonce, byte[] bytes) {}

    /** @param place what the bytes belong to: they open for no other */
    Sealed seal(byte[] bytes, String place) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var key = key(config.key().orElse(null));
        return new Sealed(config.keyId(), nonce, apply(Cipher.ENCRYPT_MODE, key, nonce, place, bytes));
    }

    byte[] open(Sealed sealed, String place) {
        var former = config.formerKeys().get(sealed.keyId());
        var key = key(sealed.keyId().equals(config.keyId()) ? config.key().orElse(null) : former);
        return apply(Cipher.DECRYPT_MODE, key, sealed.nonce(), place, sealed.bytes());
    }

    private static byte[] apply(int mode, SecretKeySpec key, byte[] nonce, String place, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The original of a return could not be sealed or opened", e);
        }
    }

    private static SecretKeySpec key(@Nullable String base64) {
        if (base64 == null) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "No key is configured to seal returns with (hearth.returns.key), so none can be taken.");
        }
        var bytes = Base64.getDecoder().decode(base64.strip().replace('-', '+').replace('_', '/'));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("hearth.returns.key must be 32 bytes in base 64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
