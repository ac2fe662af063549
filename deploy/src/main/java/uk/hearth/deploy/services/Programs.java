package uk.hearth.deploy.services;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.deploy.postgres.Postgres;
import uk.hearth.deploy.settings.Port;
import uk.hearth.deploy.settings.Secrets;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.SignInServer;

/** The four programs of Hearth, each with the settings it needs and no other's secrets. */
public final class Programs {

    public static final List<String> DATABASES = List.of("kpi", "escalation", "placement");

    // A busy machine, where everything starts at once, can take longer than the usual 10 seconds.
    private static final String SIGN_IN_WITHIN = "60S";

    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final URI issuer;

    public Programs(Settings settings, Secrets secrets, Postgres postgres, URI issuer) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
        this.issuer = issuer;
    }

    public List<Program> services() {
        return List.of(
                service("kpi", Port.KPI), service("escalation", Port.ESCALATION), service("placement", Port.PLACEMENT));
    }

    public Program dashboard() {
        var environment = common(Port.DASHBOARD);
        environment.put("QUARKUS_OIDC_CLIENT_ID", "dashboard");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", clientSecret("dashboard"));
        environment.put("HEARTH_KPI_URL", address(Port.KPI).toString());
        environment.put("HEARTH_ESCALATION_URL", address(Port.ESCALATION).toString());
        environment.put("HEARTH_PLACEMENT_URL", address(Port.PLACEMENT).toString());
        environment.putAll(riversidesLook());
        return program("dashboard-client", Port.DASHBOARD, environment);
    }

    /** The made-up council shows what a council's own look is. */
    private Map<String, String> riversidesLook() {
        var crest = settings.root().resolve("deploy/demonstration/riverside/crest.svg");
        var look = new HashMap<String, String>();
        look.put("HEARTH_LOOKS_E09000099_NAME", "Riverside Council");
        look.put("HEARTH_LOOKS_E09000099_COLOUR", "#1f4b3f");
        look.put("HEARTH_LOOKS_E09000099_ACCENT", "#d9a441");
        if (Files.isReadable(crest)) {
            look.put("HEARTH_LOOKS_E09000099_CREST", crest.toString());
        }
        return look;
    }

    /** The folder that the build leaves a program in. */
    public static Path built(Path root, String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Program service(String database, Port port) {
        var name = database + "-service";
        var environment = common(port);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of("postgres." + database + "_app"));
        environment.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.of("postgres." + database + "_owner"));
        environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.toString());
        environment.put("QUARKUS_OIDC_CLIENT_CONNECTION_TIMEOUT", SIGN_IN_WITHIN);
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", name);
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", clientSecret(name));
        environment.put("HEARTH_DASHBOARD_ORIGIN", address(Port.DASHBOARD).toString());
        environment.put("HEARTH_KPI_URL", address(Port.KPI).toString());
        if (System.getenv("QUARKUS_MAILER_HOST") == null) {
            // No mail server here unless told of one: e-mails are written to the log, and sent to nobody.
            environment.put("QUARKUS_MAILER_MOCK", "true");
        }
        if (port == Port.PLACEMENT) {
            environment.put("HEARTH_RETURNS_KEY", secrets.of("placement.returns"));
            environment.put(
                    "HEARTH_PUBLICATION_ADDRESS", address(Port.PLACEMENT).toString());
        }
        return program(name, port, environment);
    }

    private Map<String, String> common(Port port) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(port)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        environment.put("QUARKUS_OIDC_CONNECTION_TIMEOUT", SIGN_IN_WITHIN);
        if (System.getenv("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT") == null) {
            // Nobody collects traces here unless told where to; the log would fill with failed exports.
            environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        }
        return environment;
    }

    private Program program(String module, Port port, Map<String, String> environment) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = built(settings.root(), module).toString();
        var command = List.of(java, "-Xmx384m", "-XX:+UseParallelGC", "-jar", jar);
        return new Program(
                module,
                command,
                Map.copyOf(environment),
                address(port),
                settings.data().log(module));
    }

    private URI address(Port port) {
        return URI.create("http://localhost:" + settings.port(port));
    }

    private String clientSecret(String client) {
        return secrets.of(SignInServer.clientSecret(client));
    }
}
