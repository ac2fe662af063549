package uk.hearth.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That docs/roles.md, the code and the running service say the same; a service extends it as a Quarkus test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RolesMatrix {

    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    private final String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    private final List<Operation> operations = Operation.all();

    @Test
    void the_table_says_what_the_code_says() {
        var stated = operations.stream()
                .map(Operation::row)
                .distinct()
                .sorted(Comparator.comparing(RolesRow::path).thenComparing(RolesRow::method))
                .map(RolesRow::toString);
        assertThat(RolesTable.of(service).stream().map(RolesRow::toString))
                .as("rows of %s in docs/roles.md", service)
                .containsExactlyElementsOf(stated.toList());
    }

    @Test
    void every_role_is_let_in_where_the_table_says_so_and_nowhere_else() {
        var softly = new SoftAssertions();
        var tokens =
                RolesRow.ROLES.stream().collect(Collectors.toMap(role -> role, role -> Tokens.of(role, "E09000023")));
        for (var row : RolesTable.of(service)) {
            var letIn = new TreeSet<String>();
            for (var role : RolesRow.ROLES) {
                var status = call(row, given().auth().oauth2(tokens.get(role))).statusCode();
                softly.assertThat(status).as("%s as %s", row.path(), role).isLessThan(500);
                if (!TURNED_AWAY.contains(status)) {
                    letIn.add(role);
                }
            }
            softly.assertThat(letIn).as("%s %s", row.method(), row.path()).isEqualTo(row.roles());
        }
        softly.assertAll();
    }

    @Test
    void without_a_token_nothing_is_answered() {
        for (var row : RolesTable.of(service)) {
            assertThat(call(row, given()).statusCode()).as(row.toString()).isEqualTo(401);
        }
    }

    /** With nothing useful in it, so that whoever is let in changes nothing. */
    private Response call(RolesRow row, RequestSpecification request) {
        var path = row.path().replaceAll("\\{[^}]*}", "none");
        var bodied = Set.of("POST", "PUT", "PATCH").contains(row.method());
        return bodied
                ? request.contentType(consumes(row)).body("{}").request(row.method(), path)
                : request.request(row.method(), path);
    }

    private String consumes(RolesRow row) {
        return operations.stream()
                .filter(operation -> operation.row().equals(row))
                .map(Operation::consumes)
                .findFirst()
                .orElse("application/json");
    }
}
