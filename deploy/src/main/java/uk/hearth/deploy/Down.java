package uk.hearth.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.settings.Settings;

/** Stops the Hearth that deploy/up started, as Ctrl-C there would. */
public final class Down {

    private Down() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var root =
                Path.of(System.getProperty("hearth.root", ".")).toAbsolutePath().normalize();
        var settings = Settings.of(List.of(), System.getenv(), root);
        var launcher = RunFile.read(settings.data().run())
                .flatMap(run -> run.launcher().running());
        if (launcher.isEmpty()) {
            System.out.println("Hearth is not running.");
            return;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(60, TimeUnit.SECONDS);
            System.out.println(
                    "Hearth is stopped; its data are kept in " + settings.data().path() + ".");
        } catch (TimeoutException e) {
            System.err.println("Hearth is still stopping after a minute; its launcher is process "
                    + launcher.get().pid() + ".");
            System.exit(1);
        }
    }
}
