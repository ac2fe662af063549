package uk.hearth.kpi.scorecards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every scorecard of the authorities that the transaction may see. */
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, ScorecardId> {

    List<Scorecard> after(String authority, String code, int count) {
        return find("id.authority = ?1 and id.code > ?2 order by id.code", authority, code)
                .page(0, count)
                .list();
    }
}
