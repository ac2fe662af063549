package uk.hearth.dashboard.frame;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.Kpi;

/** The councils that a token grants, asked for once in a few minutes and not on every page. */
@ApplicationScoped
class GrantedCouncils {

    private final Kpi kpi;

    GrantedCouncils(@RestClient Kpi kpi) {
        this.kpi = kpi;
    }

    @CacheResult(cacheName = "granted-councils")
    List<Authority> by(@CacheKey String token) {
        return kpi.authorities().items();
    }
}
