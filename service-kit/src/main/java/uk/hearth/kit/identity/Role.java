package uk.hearth.kit.identity;

/** The roles a token can carry in its {@code groups} claim, as names for {@code @RolesAllowed}. */
public final class Role {

    /** Sees aggregates only. */
    public static final String VIEWER = "viewer";

    public static final String ANALYST = "analyst";
    public static final String IRO = "iro";
    public static final String MANAGER = "manager";
    public static final String COMMISSIONER = "commissioner";

    /** A machine: a case system, or another service of this product. */
    public static final String INTEGRATION = "integration";

    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
