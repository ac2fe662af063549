package uk.hearth.placement.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.placement.reading.ReturnPart;

/** Where returns are handed in over HTTP: taken at once, or in the background if they are large. */
@RequestScoped
class ReturnDesk {

    private final ReturnsConfig config;
    private final Returns returns;
    private final ReturnList list;
    private final TakingIn takingIn;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final ReturnJobs jobs;
    private final Event<ReturnWaits> waits;

    ReturnDesk(
            ReturnsConfig config,
            Returns returns,
            ReturnList list,
            TakingIn takingIn,
            IdempotencyKeys keys,
            Caller caller,
            ReturnJobs jobs,
            Event<ReturnWaits> waits) {
        this.config = config;
        this.returns = returns;
        this.list = list;
        this.takingIn = takingIn;
        this.keys = keys;
        this.caller = caller;
        this.jobs = jobs;
        this.waits = waits;
    }

    /** 201 when it was taken, 202 when it will be, 200 when it is the current one already. */
    RestResponse<ReturnView> handIn(List<ReturnPart> parts, ReturnOptions options) {
        var authority = Objects.requireNonNull(options.authority);
        caller.requireAuthority(authority);
        var period = ReturnPeriod.of(Objects.requireNonNull(options.year), options.month);
        var sender = new AuditActor(caller.name(), caller.roles());
        var arrival = Arrival.of(authority, period, parts, sender);
        var once = new IdempotentRequest(
                caller.name(),
                options.idempotencyKey,
                "return " + authority + period + arrival.sha256() + (options.hold ? " held" : ""));
        return keys.once(once, ReturnView.class, () -> take(arrival, options));
    }

    private RestResponse<ReturnView> take(Arrival arrival, ReturnOptions options) {
        var same = returns.currentWith(arrival);
        if (same.isPresent()) {
            return answer(200, same.get());
        }
        var stored = takingIn.begin(arrival, options.hold);
        if (options.hold || options.inBackground() || arrival.bytes() > config.atOnce()) {
            jobs.add(stored, arrival.sender());
            waits.fire(new ReturnWaits());
            return answer(202, stored.id());
        }
        takingIn.takeIn(stored, arrival, phase -> {});
        return answer(201, stored.id());
    }

    private RestResponse<ReturnView> answer(int status, UUID id) {
        return ResponseBuilder.<ReturnView>create(status)
                .entity(list.find(id).orElseThrow(NotFoundException::new))
                .header(HttpHeaders.LOCATION, "/api/v1/returns/" + id)
                .build();
    }
}
