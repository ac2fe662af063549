package uk.hearth.dashboard.parts;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page: what its service said, or that it cannot be had just now.
 *
 * @param content nothing where the service is down, slow or was not asked
 * @param asked whether the part is this reader's to see
 */
public record Part<T>(@Nullable T content, boolean asked) {

    /** A page does not wait longer for one of its parts. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** But for what has to be worked out first, of which the reader was told that it takes a while. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(30);

    private static final int TOO_MANY_REQUESTS = 429;

    /** Asks, and takes a service that is down or slow for an answer; a refusal is the whole page's. */
    public static <T> Uni<Part<T>> of(Uni<T> question) {
        return of(question, PATIENCE);
    }

    /** The same of something that is long in the making. */
    public static <T> Uni<Part<T>> ofSlow(Uni<T> question) {
        return of(question, LONG_PATIENCE);
    }

    private static <T> Uni<Part<T>> of(Uni<T> question, Duration patience) {
        return question.ifNoItem()
                .after(patience)
                .fail()
                .map(said -> new Part<>(said, true))
                .onFailure(Part::isOutage)
                .recoverWithItem(failure -> {
                    Log.warnf(
                            "A part of a page cannot be had: %s",
                            failure.getClass().getSimpleName());
                    return new Part<>(null, true);
                });
    }

    /** A part that is not for this reader. */
    public static <T> Uni<Part<T>> notAsked() {
        return Uni.createFrom().item(new Part<>(null, false));
    }

    public boolean isThere() {
        return content != null;
    }

    /** What was said; only of a part that is there. */
    public T get() {
        return Objects.requireNonNull(content);
    }

    public boolean isDown() {
        return asked && content == null;
    }

    private static boolean isOutage(Throwable failure) {
        if (failure instanceof ClientWebApplicationException refusal) {
            int status = refusal.getResponse().getStatus();
            return status >= 500 || status == TOO_MANY_REQUESTS;
        }
        return failure instanceof ProcessingException
                || failure instanceof TimeoutException
                || failure instanceof IOException;
    }
}
