package uk.hearth.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a service under test its database and the key that its tokens are signed with. Found by the service loader. */
public final class ServiceTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestPostgres postgres;

    @Override
    public Map<String, String> start() {
        var database = TestPostgres.start();
        postgres = database;
        var keys = keys();
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        config.put("quarkus.datasource.username", TestPostgres.APP);
        config.put("quarkus.datasource.password", TestPostgres.PASSWORD);
        config.put("quarkus.flyway.username", TestPostgres.OWNER);
        config.put("quarkus.flyway.password", TestPostgres.PASSWORD);
        config.put("quarkus.oidc.public-key", pem("PUBLIC", keys.getPublic().getEncoded()));
        config.put("smallrye.jwt.sign.key", pem("PRIVATE", keys.getPrivate().getEncoded()));
        return config;
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key), kind);
    }
}
