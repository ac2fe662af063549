package uk.hearth.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The 13 x 10 scorecard report over HTTP beside its own SQL, and read again beside read whole. */
final class ReportBench {

    private static final String REPORT =
            "/api/v1/scorecards/corporate-parenting/report?authority=E09000023&to=2019-01&periods=10";

    private final BenchPlace place;
    private final BenchOptions options;
    private final Rounds whole = new Rounds();
    private final Rounds sql = new Rounds();
    private final Rounds again = new Rounds();

    ReportBench(BenchPlace place, BenchOptions options) {
        this.place = place;
        this.options = options;
    }

    void run() throws Exception {
        var warm = new Api(place, "analyst.lewisham");
        ask(warm, null, 200, options.warming());
        var script = new OwnSql(place)
                .script(() -> warm.read(REPORT), "from data_version", "scorecard_line", "officers_direction");
        for (int round = -1; round < options.rounds(); round++) {
            measure(new PgBench(place, script), round);
        }
        System.out.printf(
                Locale.UK,
                "reports: %d measurements stored, %d requests at once, %d rounds after %d s of warming up%n",
                options.stored(),
                options.concurrency(),
                options.rounds(),
                options.warming().toSeconds());
        System.out.println("  report over HTTP            " + whole.text("ms"));
        System.out.println(
                "  its own SQL, " + (PgBench.isInstalled() ? "pgbench     " : "over JDBC   ") + "   " + sql.text("ms"));
        System.out.println("  report answered 304         " + again.text("ms"));
        Rounds.print("report over HTTP / its own SQL, time", whole.median() / sql.median(), "<= 2.00");
        Rounds.print("report whole / answered 304, time", whole.median() / again.median(), ">= 5.00");
    }

    private void measure(PgBench pgbench, int round) throws Exception {
        var api = new Api(place, "analyst.lewisham");
        var tag = api.read(REPORT);
        var inSql = pgbench.run(options.concurrency(), options.round());
        var overHttp = ask(api, null, 200, options.round());
        var unchanged = ask(api, tag, 304, options.round());
        if (round >= 0) {
            sql.add(inSql);
            whole.add(overHttp);
            again.add(unchanged);
        }
    }

    private double ask(Api api, @Nullable String tag, int expected, Duration time) throws Exception {
        var asking = new ArrayList<KeptConnection>();
        try {
            return Load.of(options.concurrency(), time, () -> {
                var one = api.asking(REPORT, tag);
                asking.add(one);
                return () -> one.ask(expected);
            });
        } finally {
            for (var one : asking) {
                one.close();
            }
        }
    }
}
