package uk.hearth.dashboard.commitments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** What is asked for the list and for the report, which show the same. */
@RequestScoped
class Reports {

    private static final int MOST = 200;

    private final Commitments commitments;
    private final Reader reader;
    private final Clock clock;

    Reports(@RestClient Commitments commitments, Reader reader, Clock clock) {
        this.commitments = commitments;
        this.reader = reader;
        this.clock = clock;
    }

    Asked asked(@Nullable String from, @Nullable String to, @Nullable String audience) {
        return Asked.of(from, to, audience, !reader.isOneOf(Asked.SEES_EVERYTHING), Dates.date(clock.instant()));
    }

    /** Two questions side by side. */
    ShownCommitments ask(Authority council, Asked asked) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(commitments.report(council.code(), asked.from(), asked.to(), asked.audience())),
                        Part.of(commitments.statements(council.code(), MOST)))
                .with((report, statements) ->
                        new ShownCommitments(council, asked, report, statements, reader.isOneOf(Asked.SEES_EVERYTHING)))
                .await()
                .indefinitely();
    }
}
