package uk.hearth.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.deploy.accounts.Accounts;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.services.RunFile;
import uk.hearth.deploy.settings.Settings;
import uk.hearth.deploy.signin.AccessTokens;

/** Prints an access token of a demonstration account, where there is no curl to do it. */
public final class Token {

    private Token() {}

    public static void main(String[] arguments) throws InterruptedException {
        var root =
                Path.of(System.getProperty("hearth.root", ".")).toAbsolutePath().normalize();
        try {
            System.out.println(token(List.of(arguments), System.getenv(), root));
        } catch (CannotStart | IOException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    static String token(List<String> arguments, Map<String, String> environment, Path root)
            throws IOException, InterruptedException {
        if (arguments.size() != 1) {
            throw new CannotStart("Say whose token: deploy/token analyst.lewisham");
        }
        var settings = Settings.of(List.of(), environment, root);
        var issuer = RunFile.read(settings.data().run())
                .filter(run -> run.launcher().running().isPresent())
                .flatMap(run -> Optional.ofNullable(run.addresses().get("sign-in")))
                .orElseThrow(() -> new CannotStart("Hearth is not running here: start it with deploy/up."));
        return new AccessTokens(URI.create(issuer), Accounts.demonstration().password())
                .of(arguments.get(0))
                .orElseThrow(() -> new CannotStart("There is no account " + arguments.get(0)
                        + ": accounts are named role.authority, such as analyst.lewisham."));
    }
}
