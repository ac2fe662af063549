package uk.hearth.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** Ends a request whose body is larger than its operation takes: at once if it says its length, else as it is read. */
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

    private static final class Limited extends FilterInputStream {

        private final int limit;
        private long seen;

        Limited(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var got = super.read(into, offset, length);
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
