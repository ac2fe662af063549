package uk.hearth.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SQL that one request makes kpi-service run, as PostgreSQL itself logged it. */
final class OwnSql {

    private static final Pattern ENTRY =
            Pattern.compile("(?ms)^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*?)(?=^\\S+ \\S+ \\S+ \\[\\d+] |\\z)");
    private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]+: (.*)|statement: (.*)");
    private static final Pattern BOUND = Pattern.compile("(?i)begin( read only)?|commit");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private final BenchPlace place;

    OwnSql(BenchPlace place) {
        this.place = place;
    }

    interface Request {
        void send() throws IOException, InterruptedException;
    }

    /** Writes a script with the marked statements in this order, each with the whole transaction that holds it. */
    Path script(Request request, String... marked) throws SQLException, IOException, InterruptedException {
        var before = place.postgresLog().length();
        logStatements("all");
        request.send();
        logStatements("none");
        var log = place.postgresLog().substring(before);
        var statements = Arrays.stream(marked)
                .flatMap(each -> holding(log, each).stream())
                .toList();
        return Files.writeString(place.file("report.sql"), String.join(";\n", statements) + ";\n");
    }

    private void logStatements(String which) throws SQLException, InterruptedException {
        try (var connection = place.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '%s'".formatted(which));
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1000); // every backend hears of it before its next statement
    }

    /**
     * The statement alone, or from begin to commit if it stands in a transaction; without what the same connection ran
     * before and after: it serves others too.
     */
    static List<String> holding(String log, String marked) {
        var statements = ofConnection(log, marked);
        var at = IntStream.range(0, statements.size())
                .filter(each -> statements.get(each).contains(marked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL's log has nothing with " + marked));
        var bounds = IntStream.range(0, statements.size())
                .filter(each -> BOUND.matcher(statements.get(each)).matches())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        var begin = bounds.floor(at);
        if (begin == null || isEnd(statements.get(begin))) {
            return statements.subList(at, at + 1);
        }
        var end = bounds.ceiling(at);
        if (end == null || !isEnd(statements.get(end))) {
            throw new IllegalStateException("PostgreSQL's log has no whole transaction with " + marked);
        }
        return statements.subList(begin, end + 1);
    }

    private static boolean isEnd(String bound) {
        return bound.equalsIgnoreCase("commit");
    }

    private static List<String> ofConnection(String log, String marked) {
        var process = "";
        for (var entry = ENTRY.matcher(log); entry.find(); ) {
            if (entry.group(3).contains(marked)) {
                process = entry.group(1);
            }
        }
        var statements = new ArrayList<String>();
        for (var entry = ENTRY.matcher(log); entry.find(); ) {
            if (entry.group(1).equals(process)) {
                add(statements, entry.group(2), entry.group(3));
            }
        }
        return statements;
    }

    private static void add(List<String> statements, String kind, String text) {
        var executed = EXECUTED.matcher(text.strip());
        if (kind.equals("LOG") && executed.matches()) {
            var sql = executed.group(1) == null ? executed.group(2) : executed.group(1);
            statements.add(sql.replaceAll("\\s+", " ").strip());
        } else if (kind.equals("DETAIL") && !statements.isEmpty()) {
            var last = statements.size() - 1;
            statements.set(last, bound(statements.get(last), text));
        }
    }

    private static String bound(String sql, String parameters) {
        var bound = sql;
        var values = PARAMETER.matcher(parameters).results().toList();
        for (int i = values.size() - 1; i >= 0; i--) { // $12 before $1
            bound = bound.replace("$" + values.get(i).group(1), values.get(i).group(2));
        }
        return bound;
    }
}
