package uk.hearth.deploy.accounts;

import java.util.List;
import java.util.Map;

/** Someone, or some machine, that may sign in: one role, at one or more authorities. */
public record Account(String name, String displayName, String role, List<String> authorities) {

    /** What the tokens say of this account. */
    public Map<String, Object> claims() {
        return Map.of(
                "preferred_username", name, "name", displayName, "groups", List.of(role), "authorities", authorities);
    }
}
