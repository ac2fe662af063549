package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.hearth.escalation.database.Database;

/**
 * Who sees what is said of a child: those on the case (its IRO, whoever has it or has an open action on it, their
 * proxies, the holders for its team of the posts that own the stages it has been at), and the holders of the posts
 * that its protocol names as readers.
 */
@ApplicationScoped
public class Sight {

    private static final String SEEN = """
            select e.id from escalation e, (select ?::text as person, ?::date as today) me
            where e.authority = ? and e.id = any (?) and (
                me.person in (e.iro, e.assignee)
                or (e.delegate = me.person and e.delegate_until >= me.today)
                or exists (select from proxy p where p.authority = e.authority and p.person = me.person
                    and p.acts_for in (e.iro, e.assignee) and me.today between p.from_day and p.until_day)
                or exists (select from escalation_action a where a.authority = e.authority and a.escalation = e.id
                    and a.owner = me.person and a.status = 'open' and a.superseded_at = 'infinity')
                or exists (select from post_holder h where h.authority = e.authority and h.person = me.person
                    and h.team in ('', coalesce(e.team, '')) and (
                        exists (select from protocol p where (p.authority, p.version) = (e.authority, e.protocol_version)
                            and h.post = any (p.reader_posts))
                        or exists (select from protocol_stage s
                            join escalation_move m on (m.authority, m.escalation, m.to_stage) = (e.authority, e.id, s.position)
                            where (s.authority, s.version) = (e.authority, e.protocol_version)
                            and s.owner_post = h.post))))""";

    private final Database database;
    private final Clock clock;

    Sight(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean sees(String person, EscalationCase escalation) {
        return !among(person, escalation.authority(), List.of(escalation.id())).isEmpty();
    }

    /** Those cases of an authority whose words the person sees. */
    public Set<UUID> among(String person, String authority, Collection<UUID> ids) {
        return new HashSet<>(database.select(
                SEEN,
                row -> row.getObject("id", UUID.class),
                person,
                LocalDate.now(clock),
                authority,
                ids.toArray(new UUID[0])));
    }
}
