package uk.hearth.dashboard.frame;

import java.util.Set;

/** What people come to do, in the order of the navigation, and the roles that find something there. */
public enum Task {
    OVERVIEW("Overview", "/home"),
    SCORECARDS("Scorecards", "/scorecards"),
    ESCALATIONS("Escalations", "/escalations"),
    SUFFICIENCY("Sufficiency", "/sufficiency"),
    RETURNS("Returns", "/returns", "analyst", "manager"),
    PAPERS("Papers", "/papers"),
    ADMINISTRATION("Administration", "/administration", "analyst", "manager", "auditor", "administrator");

    private final String label;
    private final String path;
    // Made by Set.of, and so never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> roles;

    Task(String label, String path, String... roles) {
        this.label = label;
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    /** A task that names no role is everybody's. */
    public boolean isOpenTo(Set<String> held) {
        return roles.isEmpty() || held.stream().anyMatch(roles::contains);
    }
}
