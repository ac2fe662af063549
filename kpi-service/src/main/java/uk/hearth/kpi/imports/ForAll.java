package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/**
 * What belongs to no authority and is there for every one: the catalogue, published benchmarks, common groups. All may
 * read it. To write it a transaction says so first, and only an administrator's or a machine's can; without that
 * PostgreSQL's row security refuses the row.
 */
@ApplicationScoped
public class ForAll {

    private static final Set<String> WRITERS = Set.of(Role.ADMINISTRATOR, Role.INTEGRATION);

    private static final String CLAIM = """
            select set_config('hearth.authorities',
                concat_ws(',', nullif(current_setting('hearth.authorities', true), ''), '-'), true)""";

    private final AgroalDataSource dataSource;
    private final Caller caller;

    ForAll(AgroalDataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /**
     * Lets the rest of the transaction write what is for all.
     *
     * @throws ProblemException 403 to whoever is neither an administrator nor a machine
     */
    public void claim() {
        claim(caller.roles());
    }

    /** The same for whoever asked for it earlier, in these roles. */
    void claim(Set<String> roles) {
        if (Collections.disjoint(roles, WRITERS)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "What is for all authorities is an administrator's to change.");
        }
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant setting could not be made", e);
        }
    }
}
