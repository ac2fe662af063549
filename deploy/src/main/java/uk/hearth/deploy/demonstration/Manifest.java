package uk.hearth.deploy.demonstration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.hearth.deploy.console.CannotStart;

/** The demonstration data's table of contents: calls to make, in order. */
record Manifest(List<Step> steps) {

    static final String NAME = "manifest.json";

    /** One call; a step without a file sends no body. */
    record Step(
            String title,
            String method,
            String service,
            String path,
            String account,
            @Nullable String contentType,
            @Nullable String file) {}

    static Manifest in(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Manifest(List.of());
        }
        try {
            return JsonMapper.shared().readValue(file.toFile(), Manifest.class);
        } catch (JacksonException e) {
            throw new CannotStart(
                    "The demonstration's " + file + " is not as it should be: " + e.getOriginalMessage(), e);
        }
    }
}
