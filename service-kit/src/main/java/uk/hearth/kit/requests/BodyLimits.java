package uk.hearth.kit.requests;

import io.quarkus.logging.Log;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Ends a request whose body is larger than its operation takes: at once if it says its length, else as it is read. One that breaks off is ended too. */
public class BodyLimits {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        var limit = own == null ? BodyLimit.USUAL : own.value();
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "This operation takes at most %d MiB. Send less at a time.".formatted(limit >> 20));
    }

    /** The client hung up, stalled, or broke a chunk: nothing is wrong here. */
    private static ProblemException brokenOff() {
        Log.info("A client broke off while it sent a body");
        return new ProblemException(
                ProblemType.UNREADABLE_BODY, "The body broke off before its end. Send it again, whole.");
    }

    private static final class Limited extends FilterInputStream {

        private final int limit;
        private long seen;

        Limited(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one;
            try {
                one = super.read();
            } catch (IOException e) {
                throw brokenOff();
            }
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got;
            try {
                got = super.read(into, offset, length);
            } catch (IOException e) {
                throw brokenOff();
            }
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            seen += more;
            if (seen > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
