package uk.hearth.kpi.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** The editions that the caller may read: under embargo or withdrawn, only those who prepare papers may. */
@RequestScoped
public class ReadableEditions {

    private static final List<String> PREPARING = List.of(Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Editions editions;
    private final EditionArchive archive;
    private final CanonicalJson json;
    private final Caller caller;
    private final Clock clock;

    ReadableEditions(Editions editions, EditionArchive archive, CanonicalJson json, Caller caller, Clock clock) {
        this.editions = editions;
        this.archive = archive;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** An edition to be shown, as it was frozen. */
    public record Read(EditionSummary edition, EditionContent content) {}

    /** @throws ProblemException 410 if it was withdrawn and the caller prepares no papers */
    public Read read(UUID id) {
        return read(readable(id));
    }

    /** The entity tag of an edition that the caller may read; there is no other for ever. */
    public String tag(UUID id) {
        return readable(id).tag();
    }

    public boolean withdrawn(UUID id) {
        return readable(id).withdrawal() != null;
    }

    Read read(Edition edition) {
        var content = json.read(archive.content(edition), EditionContent.class);
        return new Read(EditionSummary.of(edition), content);
    }

    Edition readable(UUID id) {
        var edition = visible(id);
        var withdrawal = edition.withdrawal();
        if (withdrawal != null && !prepares()) {
            throw new ProblemException(
                    ProblemType.GONE,
                    "This edition was withdrawn on %s: %s".formatted(DAY.format(withdrawal.at()), withdrawal.reason()));
        }
        return edition;
    }

    /** Withdrawn or not. */
    Edition visible(UUID id) {
        return editions.find(caller.authorities(), id)
                .filter(edition -> prepares() || !edition.embargoedAt(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    Optional<Edition> before(Edition edition) {
        return editions.before(edition, embargoOver());
    }

    /** Only editions whose embargo was over by then; absent for those who may see every one. */
    @Nullable
    Instant embargoOver() {
        return prepares() ? null : clock.instant();
    }

    private boolean prepares() {
        return !Collections.disjoint(caller.roles(), PREPARING);
    }
}
