package uk.hearth.dashboard.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.Kpi;

/** The councils a person may read about. */
@ApplicationScoped
public class Councils {

    private final Kpi kpi;

    Councils(@RestClient Kpi kpi) {
        this.kpi = kpi;
    }

    public List<Authority> all() {
        return kpi.authorities().items();
    }

    /** The council asked for, or the person's first: without either there is nothing this person may see. */
    public Authority choose(List<Authority> granted, @Nullable String asked) {
        return granted.stream()
                .filter(council -> Field.filled(asked) == null || council.code().equals(asked))
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }

    /** The code asked for, or that of the person's first council. */
    public String codeOr(@Nullable String asked) {
        var code = Field.filled(asked);
        return code == null ? choose(all(), null).code() : code;
    }
}
