package uk.hearth.dashboard.escalation;

import java.util.Set;

/** Who reads cases, as docs/roles.md has it: a page asks no question that would only be refused. */
public final class CaseReader {

    public static final Set<String> ROLES = Set.of("iro", "manager", "auditor", "administrator");

    private CaseReader() {}
}
