package uk.hearth.dashboard.forecast;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.parts.Part;

/**
 * A forecast that was asked for: there, not to be had just now, or refused with what to do about it, as where the returns are
 * too short. A refusal is a part of the page, not the whole.
 *
 * @param failure what the service refused with
 */
public record Attempt<T>(Part<T> part, @Nullable ClientWebApplicationException failure) {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    static <T> Uni<Attempt<T>> of(Uni<T> question) {
        return Part.ofSlow(question)
                .map(part -> new Attempt<>(part, null))
                .onFailure(Attempt::isRefusal)
                .recoverWithItem(
                        failure -> new Attempt<>(new Part<>(null, false), (ClientWebApplicationException) failure));
    }

    public boolean isDown() {
        return part.isDown();
    }

    public boolean isThere() {
        return part.isThere();
    }

    public T get() {
        return part.get();
    }

    /** What was said against it. */
    public @Nullable Refused refused() {
        return failure == null ? null : Refused.by(failure);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ClientWebApplicationException refusal
                && (refusal.getResponse().getStatus() == BAD_REQUEST
                        || refusal.getResponse().getStatus() == CONFLICT);
    }
}
