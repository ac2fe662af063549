package uk.hearth.placement.returns;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What a sender calls a request, to be able to repeat it. */
public class RepeatKey {

    @RestHeader("Idempotency-Key")
    @Size(min = 1, max = 255)
    @Parameter(description = "Send the same key to repeat a request without doing it twice; kept for 24 hours")
    public @Nullable String idempotencyKey;
}
