package uk.hearth.deploy.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows each step of the start as it ends, with the time it took. */
public final class Steps {

    private static final int TITLE_WIDTH = 24;
    private static final int STATUS_WIDTH = 14;

    private final PrintStream out;

    public Steps(PrintStream out) {
        this.out = out;
    }

    /** What a step came to: a word and a detail worth knowing, such as the port. */
    public record Outcome(String status, String detail) {}

    public void run(String title, Supplier<Outcome> work) {
        var started = System.nanoTime();
        var outcome = work.get();
        done(title, outcome, Duration.ofNanos(System.nanoTime() - started));
    }

    public synchronized void done(String title, Outcome outcome, Duration took) {
        var dots = ".".repeat(Math.max(2, TITLE_WIDTH - title.length()));
        var seconds = String.format(Locale.UK, "%6.1f s", took.toMillis() / 1000.0);
        var status = String.format(Locale.UK, "%-" + STATUS_WIDTH + "s", outcome.status());
        say(("  " + title + " " + dots + " " + status + seconds + "   " + outcome.detail()).stripTrailing());
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
