package uk.hearth.kpi.imports;

import java.util.UUID;
import org.jboss.logging.MDC;
import uk.hearth.kit.requests.Correlation;

/**
 * One attempt to bring a file in.
 *
 * @param id that the import has if it succeeds
 * @param correlationId of the request that asked for it
 */
public record ImportRun(UUID id, String correlationId, ImportProgress progress) {

    /** Within the request that brings the file. */
    static ImportRun atOnce() {
        return new ImportRun(UUID.randomUUID(), correlationIdOfRequest(), ImportProgress.unwatched());
    }

    public static String correlationIdOfRequest() {
        return MDC.get(Correlation.LOG_KEY) instanceof String id ? id : "-";
    }
}
