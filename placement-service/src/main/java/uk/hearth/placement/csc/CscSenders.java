package uk.hearth.placement.csc;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.returns.Rows;

/** Under which number each authority's sender sends, and what. */
@ApplicationScoped
class CscSenders {

    private final AgroalDataSource dataSource;

    CscSenders(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    CscSender of(String authority) {
        return of(List.of(authority)).get(0);
    }

    /**
     * The sender of that number among these authorities.
     *
     * @throws ProblemException 403 if it is the number of none of them, in the same words whether or not it is another's
     * @throws Refusal if it is the number of more than one
     */
    CscSender among(Collection<String> authorities, String laCode) {
        var all = of(authorities).stream()
                .filter(sender -> laCode.equals(sender.laCode()))
                .toList();
        var current = all.stream().filter(sender -> !sender.ended()).toList();
        var found = current.isEmpty() ? all : current;
        if (found.isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your account does not include the authority that was asked for.");
        }
        if (found.size() > 1) {
            throw new Refusal(
                    "several-authorities",
                    "More than one of your account's authorities has this number",
                    "Send with an account of the one authority");
        }
        return found.get(0);
    }

    private List<CscSender> of(Collection<String> authorities) {
        var senders = new TreeMap<String, CscSender>();
        authorities.forEach(authority -> senders.put(authority, CscSender.usual(authority)));
        try (var connection = dataSource.getConnection()) {
            Rows.list(
                            connection,
                            "select * from csc_sender where authority = any (?)",
                            CscSenders::sender,
                            List.copyOf(authorities))
                    .forEach(sender -> senders.put(sender.authority(), sender));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(senders.values());
    }

    private static CscSender sender(ResultSet row) throws SQLException {
        var authority = row.getString("authority");
        var usual = CscSender.usual(authority);
        var laCode = row.getString("la_code");
        var payloads = Payloads.fromString(row.getString("payloads"));
        return laCode == null
                ? new CscSender(authority, usual.laCode(), usual.ended(), payloads, row.getInt("version"))
                : new CscSender(authority, laCode, false, payloads, row.getInt("version"));
    }

    void set(String authority, SetCscSender wanted) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(
                    connection,
                    """
                    insert into csc_sender (authority, la_code, payloads) values (?, ?, ?)
                    on conflict (authority) do update
                    set la_code = excluded.la_code, payloads = excluded.payloads, version = csc_sender.version + 1""",
                    authority,
                    wanted.laCode(),
                    wanted.payloads().word());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
