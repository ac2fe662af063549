package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** A case held for a change that is based on what its sender has read. */
@ApplicationScoped
public class CaseChange {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private final Cases cases;
    private final CaseEvents events;
    private final Caller caller;
    private final Preconditions preconditions;
    private final CouncilCalendars calendars;
    private final HttpHeaders headers;

    CaseChange(
            Cases cases,
            CaseEvents events,
            Caller caller,
            Preconditions preconditions,
            CouncilCalendars calendars,
            HttpHeaders headers) {
        this.cases = cases;
        this.events = events;
        this.caller = caller;
        this.preconditions = preconditions;
        this.calendars = calendars;
        this.headers = headers;
    }

    /** The case, which nobody else changes until the transaction ends. */
    public EscalationCase hold(UUID id) {
        var authority = cases.find(caller.authorities(), id)
                .orElseThrow(NotFoundException::new)
                .authority();
        calendars.share(authority); // before the case, as a correction of the calendar does
        return cases.hold(caller.authorities(), id).orElseThrow(NotFoundException::new);
    }

    /**
     * The same, if it still is as its sender read it.
     *
     * @throws ProblemException 428 without If-Match; 412 with what happened since, if somebody else was quicker
     */
    public EscalationCase holdCurrent(UUID id) {
        var held = hold(id);
        try {
            preconditions.requireCurrent(EntityTag.ofVersion(held.facts().version()));
        } catch (ProblemException refused) {
            if (refused.type() == ProblemType.STALE_VERSION) {
                throw new ProblemException(ProblemType.STALE_VERSION, since(held));
            }
            throw refused;
        }
        return held;
    }

    private String since(EscalationCase held) {
        var version = VERSION.matcher(String.valueOf(headers.getHeaderString(HttpHeaders.IF_MATCH)));
        int read = version.find() ? Integer.parseInt(version.group(1)) : 0;
        var happened = events.since(held, read).stream()
                .map(event -> "%s by %s at %s".formatted(event.event(), event.actor(), event.recordedAt()))
                .collect(Collectors.joining("; "));
        return "Since then: %s. Read it again, and repeat the change if it still makes sense.".formatted(happened);
    }
}
