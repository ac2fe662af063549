package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Returns of children who do not exist, made by placement-service's own generator. */
final class GeneratedReturn {

    private GeneratedReturn() {}

    /** The month's return of Riverside, with two children whose ethnic background is missing. */
    static Path of(String month, String errors) throws IOException, InterruptedException {
        var root = RunningHouse.root();
        var folder = WholeHouse.EVIDENCE.resolve("returns");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = root.resolve("placement-service/target/classes")
                + File.pathSeparator
                + root.resolve("service-kit/target/classes");
        var command = List.of(
                java,
                "-cp",
                classes,
                "uk.hearth.placement.generator.GenerateReturns",
                "--out=" + folder,
                "--authority=E09000099",
                "--geography=E09000011",
                "--children=40",
                "--months=" + month + ".." + month,
                "--errors=" + errors);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return folder.resolve("E09000099-%s.zip".formatted(month));
    }
}
