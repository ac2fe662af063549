package uk.hearth.deploy;

import java.util.Map;
import java.util.TreeMap;
import uk.hearth.deploy.accounts.Accounts;

/** What to open and how to sign in, once everything runs. */
record Welcome(String heading, Map<String, String> addresses, Accounts accounts) {

    private static final String TEXT = """

            %s

            %s
              Sign in as analyst.lewisham with the password %s.
              Accounts are named role.authority, all with that password:
                roles        %s
                authorities  %s
                several      %s

              A token for curl and Swagger UI:  deploy/token analyst.lewisham
            """;

    String text() {
        return TEXT.formatted(
                heading,
                places(),
                accounts.password(),
                String.join(", ", accounts.roles()),
                String.join(", ", accounts.authorities()),
                String.join(", ", accounts.several()));
    }

    private String places() {
        var lines = new StringBuilder();
        new TreeMap<>(addresses)
                .forEach((name, address) -> lines.append("  %-20s %s%n"
                        .formatted(name.equals("dashboard-client") ? "Dashboard" : name, shown(name, address))));
        return lines.toString();
    }

    private static String shown(String name, String address) {
        return name.endsWith("-service") ? address + "/q/swagger-ui" : address;
    }
}
