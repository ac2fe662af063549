package uk.hearth.placement.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.importing.Imports;

/** Takes what providers tell, and keeps record of who read it. */
@RequestScoped
class NoticeDesk {

    private final Notices notices;
    private final NoticeRows rows;
    private final Imports imports;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Auditing auditing;

    NoticeDesk(
            Notices notices, NoticeRows rows, Imports imports, IdempotencyKeys keys, Caller caller, Auditing auditing) {
        this.notices = notices;
        this.rows = rows;
        this.imports = imports;
        this.keys = keys;
        this.caller = caller;
        this.auditing = auditing;
    }

    void recordView(String authority, @Nullable String provision) {
        auditing.record(
                authority,
                "viewed notices",
                new AuditSubject("provision", Objects.requireNonNullElse(provision, "all")),
                Map.of());
    }

    RestResponse<NoticeView> tell(TellNotice told, @Nullable String key) {
        var once = new IdempotentRequest(caller.name(), key, EntityTag.ofParts("notice", told));
        return keys.once(once, NoticeView.class, () -> {
            var counts = imports.put(rows, told.authority(), caller.name(), told.values());
            var stored = stored(told);
            if (counts.created() == 0) {
                return RestResponse.ok(stored);
            }
            auditing.record(
                    told.authority(),
                    "told a notice",
                    new AuditSubject("placement_notice", stored.id().toString()),
                    Map.of("movement", told.movement().word()));
            return RestResponse.status(RestResponse.Status.CREATED, stored);
        });
    }

    void withdraw(String authority, UUID id) {
        imports.takeTurn(authority);
        var present = notices.find(authority, id).orElseThrow(NotFoundException::new);
        if (present.withdrawnAt() != null) {
            throw new Refusal("withdrawn", "This notice was taken back already", "Tell what is so in a new notice");
        }
        boolean own = present.child() != null;
        imports.put(
                new NoticeWithdrawal(),
                authority,
                caller.name(),
                Arrays.asList(
                        present.provision(),
                        own,
                        own ? present.child() : present.occupant(),
                        present.movement().word(),
                        present.on()));
        auditing.record(authority, "withdrew a notice", new AuditSubject("placement_notice", id.toString()), Map.of());
    }

    private NoticeView stored(TellNotice told) {
        boolean own = told.child() != null && !told.child().isBlank();
        return notices.find(
                        told.authority(),
                        told.provision(),
                        own,
                        TellNotice.plain(Objects.requireNonNull(own ? told.child() : told.occupant())),
                        told.on())
                .orElseThrow(NotFoundException::new);
    }
}
