package uk.hearth.dashboard.looks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Each council's look, by its code; in the environment HEARTH_LOOKS_E09000023_COLOUR and so on. */
@ConfigMapping(prefix = "hearth.looks")
interface LooksConfig {

    @WithParentName
    Map<String, CouncilLook> councils();

    interface CouncilLook {

        /** What the council calls itself in the header; the name of its area if left out. */
        Optional<String> name();

        /** Of the header, behind white words, as #rrggbb. */
        @WithDefault("#17384a")
        String colour();

        /** Of the line under the header, as #rrggbb. */
        @WithDefault("#c8642b")
        String accent();

        /** The crest, a file: SVG or PNG. */
        Optional<Path> crest();
    }
}
