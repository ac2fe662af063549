package uk.hearth.deploy.settings;

import java.util.Locale;

/** The ports Hearth listens on, each a setting; 0 means any free one. */
public enum Port {
    DASHBOARD(8080, "the dashboard"),
    KPI(8081, "kpi-service"),
    ESCALATION(8082, "escalation-service"),
    PLACEMENT(8083, "placement-service"),
    SIGN_IN(8180, "sign-in"),
    POSTGRES(0, "PostgreSQL");

    private final int usual;
    private final String owner;

    Port(int usual, String owner) {
        this.usual = usual;
        this.owner = owner;
    }

    public int usual() {
        return usual;
    }

    public String owner() {
        return owner;
    }

    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }

    public String variable() {
        return "HEARTH_" + name() + "_PORT";
    }
}
