package uk.hearth.deploy.replicas;

import java.net.URI;

/** One running process of a service. */
public record Replica(Process process, URI address) {

    /** With SIGKILL: it is told nothing and finishes nothing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
