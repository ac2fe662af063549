package uk.hearth.dashboard.looks;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;

/** The councils' looks as configured; a look that cannot be read stops the start and says so. */
@Startup
@ApplicationScoped
public class Looks {

    /** WCAG 2.2, 1.4.3: words need 4.5. */
    private static final double LEAST_CONTRAST = 4.5;

    private final Map<String, Look> byCode;

    Looks(LooksConfig config) {
        byCode = config.councils().entrySet().stream()
                .map(each -> look(each.getKey().toUpperCase(Locale.ROOT), each.getValue()))
                .collect(Collectors.toMap(Look::code, look -> look));
    }

    public @Nullable Look of(@Nullable Authority council) {
        return council == null ? null : byCode.get(council.code());
    }

    @Nullable
    Look ofCode(String code) {
        return byCode.get(code);
    }

    static Look look(String code, LooksConfig.CouncilLook written) {
        var colour = new Colour(written.colour());
        if (colour.contrastWithWhite() < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "White words cannot be read on the colour of %s: choose a darker one".formatted(code));
        }
        var crest = written.crest().orElse(null);
        if (crest != null && !Files.isReadable(crest)) {
            throw new IllegalArgumentException("The crest of %s is not a file that can be read".formatted(code));
        }
        return new Look(code, written.name().orElse(null), colour, new Colour(written.accent()), crest);
    }
}
