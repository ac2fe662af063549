package uk.hearth.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads which authorities a verified token grants, once for as long as the token is known. */
@ApplicationScoped
class GrantedAuthorities implements SecurityIdentityAugmentor {

    private static final String ATTRIBUTE = "hearth.authorities";
    private static final Pattern AUTHORITY_CODE = Pattern.compile("[EWSN]\\d{8}");

    private final VerifiedTokens tokens;

    GrantedAuthorities(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    /** The GSS codes in the token's {@code authorities} claim; anything else in it is ignored. */
    static SortedSet<String> of(SecurityIdentity identity) {
        SortedSet<String> granted = identity.getAttribute(ATTRIBUTE);
        return granted == null ? Collections.emptySortedSet() : granted;
    }

    /** Made anew of what a token says, so that what is kept holds nothing of the request that it came with. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getAttributes().containsKey(ATTRIBUTE)
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var granted = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttribute(ATTRIBUTE, codes(token.getClaim("authorities")))
                .build();
        tokens.keep(granted);
        return Uni.createFrom().item(granted);
    }

    private static SortedSet<String> codes(@Nullable Object claim) {
        var values = claim instanceof Collection<?> several ? several : Set.of();
        return values.stream()
                .map(value -> value instanceof JsonString string ? string.getString() : String.valueOf(value))
                .filter(code -> AUTHORITY_CODE.matcher(code).matches())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }
}
