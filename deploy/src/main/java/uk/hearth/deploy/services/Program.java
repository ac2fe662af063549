package uk.hearth.deploy.services;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How to start one service, and where it answers. */
public record Program(String name, List<String> command, Map<String, String> environment, URI address, Path log) {

    URI ready() {
        return address.resolve("/q/health/ready");
    }
}
