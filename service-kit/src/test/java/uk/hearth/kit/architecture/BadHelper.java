package uk.hearth.kit.architecture;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Breaks the rules of the house, so that they are seen to notice. */
@Path("/bad")
@SuppressWarnings("UnusedVariable")
class BadHelper {

    @Inject
    @Nullable
    Clock clock;

    @Nullable
    LocalDateTime moment;

    @GET
    @Transactional
    public String read() {
        return Instant.now().toString();
    }

    @Entity
    public static class PublicEntity {

        @Id
        private long id;

        public void setId(long id) {
            if (id < 0) {
                throw new WebApplicationException(400);
            }
            this.id = id;
        }
    }

    /** Named as what it is not. */
    static class FakeResource {

        @GET
        public String read() {
            return "";
        }
    }

    @Transactional
    static class Service {}
}
