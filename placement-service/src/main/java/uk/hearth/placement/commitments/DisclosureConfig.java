package uk.hearth.placement.commitments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import uk.hearth.kit.disclosure.DisclosureRules;

/** How the committee's report is kept from telling of single children. */
@ConfigMapping(prefix = "hearth.commitments.disclosure")
interface DisclosureConfig {

    /** The name under which reports say what was applied; change it with the settings. */
    @WithDefault("disclosure-1")
    String version();

    /** Counts of people from 1 to this are hidden. */
    @WithDefault("5")
    int threshold();

    /** Counts of people are shown to the nearest multiple of this; 1 leaves them as they are. */
    @WithDefault("1")
    int rounding();

    default DisclosureRules rules() {
        return new DisclosureRules(version(), threshold(), rounding());
    }
}
