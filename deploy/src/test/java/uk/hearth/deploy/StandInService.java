package uk.hearth.deploy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Stands in for a service in a jar of its own: ready at once, and says which settings it was given. */
public final class StandInService {

    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var server = HttpServer.create(
                new InetSocketAddress(
                        environment.get("QUARKUS_HTTP_HOST"), Integer.parseInt(environment.get("QUARKUS_HTTP_PORT"))),
                0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        // Falls over when it is told to, as a service might.
        server.createContext("/die", exchange -> Runtime.getRuntime().halt(3));
        server.start();
        System.out.println("given " + given(environment));
    }

    private static Set<String> given(Map<String, String> environment) {
        var names = new TreeSet<>(environment.keySet());
        names.removeIf(name -> !name.startsWith("QUARKUS_") && !name.startsWith("HEARTH_"));
        return names;
    }
}
