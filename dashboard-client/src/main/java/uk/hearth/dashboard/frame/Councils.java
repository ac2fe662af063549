package uk.hearth.dashboard.frame;

import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;

/** The councils a person may read about. */
@RequestScoped
public class Councils {

    private final SecurityIdentity identity;
    private final GrantedCouncils granted;
    private @Nullable List<Authority> known;

    Councils(SecurityIdentity identity, GrantedCouncils granted) {
        this.identity = identity;
        this.granted = granted;
    }

    /** By name; by code alone while the service that knows the names is not answering. */
    public List<Authority> all() {
        if (known == null) {
            known = ask();
        }
        return known;
    }

    /** The council asked for, or the person's first: without either there is nothing this person may see. */
    public Authority choose(@Nullable String asked) {
        return all().stream()
                .filter(council -> Field.filled(asked) == null || council.code().equals(asked))
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }

    /** What is known of a council that a record names; another's is refused. */
    public Authority named(String code) {
        return choose(code);
    }

    private List<Authority> ask() {
        var credential = identity.getCredential(AccessTokenCredential.class);
        var token = credential == null ? identity.getPrincipal().getName() : credential.getToken();
        try {
            return granted.by(token);
        } catch (ProcessingException | ServerErrorException e) {
            return byCode(e);
        } catch (ClientWebApplicationException e) {
            if (e.getResponse().getStatus() < 500) {
                throw e;
            }
            return byCode(e);
        }
    }

    private List<Authority> byCode(Exception cause) {
        Log.warnf("The councils' names cannot be had: %s", cause.getClass().getSimpleName());
        return TokenClaims.authorities(identity).stream()
                .filter(Objects::nonNull)
                .map(code -> new Authority(code, code))
                .toList();
    }
}
