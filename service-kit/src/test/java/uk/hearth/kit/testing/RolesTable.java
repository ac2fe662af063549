package uk.hearth.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table in docs/roles.md: one section a service, one row an operation. */
final class RolesTable {

    private static final Path FILE = Path.of("..", "docs", "roles.md");

    private RolesTable() {}

    static List<RolesRow> of(String service) {
        try {
            return Files.readAllLines(FILE).stream()
                    .dropWhile(line -> !line.equals("## " + service))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("| `"))
                    .map(RolesRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
