package uk.hearth.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.hearth.deploy.bench.BenchOptions.Subject;
import uk.hearth.deploy.settings.DataFolder;

/** The program behind deploy/bench: prints a ratio a line, each against its target. Never a test: figures vary by machine. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var root =
                Path.of(System.getProperty("hearth.root", ".")).toAbsolutePath().normalize();
        var options = BenchOptions.of(arguments);
        var folder = Files.createTempDirectory("hearth-bench-");
        System.out.printf(Locale.UK, "%d processors%n", Runtime.getRuntime().availableProcessors());
        try {
            if (options.subjects().contains(Subject.IMPORTS)
                    || options.subjects().contains(Subject.REPORTS)) {
                measureFigures(root, folder.resolve("kpi"), options);
            }
            if (options.subjects().contains(Subject.ESCALATIONS)) {
                new EscalationBench(root, Files.createDirectory(folder.resolve("escalation")), options).run();
            }
            if (options.subjects().contains(Subject.FORECASTS)) {
                new ForecastBench(root, Files.createDirectory(folder.resolve("placement")), options).run();
            }
            if (options.subjects().contains(Subject.RETURNS)) {
                new ReturnBench(root, Files.createDirectory(folder.resolve("returns")), options).run();
            }
            if (options.subjects().contains(Subject.VACANCIES)) {
                new VacancyBench(root, Files.createDirectory(folder.resolve("vacancies")), options).run();
            }
        } catch (Exception e) {
            System.err.println("The measuring failed; the logs are kept in " + folder + ".");
            throw e;
        }
        DataFolder.delete(folder);
        System.exit(0);
    }

    private static void measureFigures(Path root, Path folder, BenchOptions options) throws Exception {
        try (var place = BenchPlace.open(root, Files.createDirectory(folder))) {
            System.out.printf(Locale.UK, "PostgreSQL %s%n", place.postgresVersion());
            measure(place, options);
        }
    }

    private static void measure(BenchPlace place, BenchOptions options) throws Exception {
        if (options.subjects().contains(Subject.IMPORTS)) {
            new ImportBench(place, options).run();
        }
        if (options.subjects().contains(Subject.REPORTS)) {
            new StoredFigures(place).fill(options.stored());
            new ReportBench(place, options).run();
        }
    }
}
