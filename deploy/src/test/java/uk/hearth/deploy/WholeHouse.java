package uk.hearth.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the house and a browser once for all journeys, and keeps what a failed journey saw. */
final class WholeHouse implements ParameterResolver, AfterEachCallback {

    /** Where screenshots, traces and the house's own logs are kept. */
    static final Path EVIDENCE = RunningHouse.root().resolve("deploy/target/journeys");

    private static final Namespace HERE = Namespace.create(WholeHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var forAll = test.getRoot().getStore(HERE);
        var browser = forAll.computeIfAbsent("browser", any -> Chromium.open(), Chromium.class);
        var house = forAll.computeIfAbsent("house", any -> RunningHouse.open(folder()), RunningHouse.class);
        return test.getStore(HERE)
                .computeIfAbsent("visitor", any -> new Visitor(house, browser.browser()), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitor = test.getStore(HERE).get("visitor", Visitor.class);
        if (visitor != null && test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
            visitor.keepEvidence(EVIDENCE, name.replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(EVIDENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
