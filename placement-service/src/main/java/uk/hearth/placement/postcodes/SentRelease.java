package uk.hearth.placement.postcodes;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A release as it came in.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 */
record SentRelease(String name, LocalDate releasedOn, Path file, String sha256) {

    boolean isThe(Release known) {
        return known.sha256().equals(sha256)
                && known.name().equals(name)
                && known.releasedOn().equals(releasedOn);
    }
}
