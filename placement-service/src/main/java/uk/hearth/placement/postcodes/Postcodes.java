package uk.hearth.placement.postcodes;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The directory in use, held in memory and read again when another replica, or this one, has brought in a new release. */
@ApplicationScoped
public class Postcodes {

    private final Releases releases;
    private volatile @Nullable Held held;

    Postcodes(Releases releases) {
        this.releases = releases;
    }

    private record Held(long release, PostcodeDirectory directory) {}

    /** As of now; ask once for many postcodes. Without a release, the sectors that come with the service. */
    public PostcodeDirectory directory() {
        var current = releases.currentId();
        var known = held;
        return known != null && known.release() == current ? known.directory() : read(current);
    }

    /** Which release is in use; 0 for the sectors that come with the service. */
    public long release() {
        return releases.currentId();
    }

    private synchronized PostcodeDirectory read(long current) {
        var known = held;
        if (known == null || known.release() != current) {
            known = new Held(current, current == Releases.NONE ? PostcodeDirectory.shipped() : releases.read(current));
            held = known;
        }
        return known.directory();
    }
}
