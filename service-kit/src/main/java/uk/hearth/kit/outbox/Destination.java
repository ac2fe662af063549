package uk.hearth.kit.outbox;

import java.net.URI;

/** Where a target's messages go, and the token that opens the door there. */
public interface Destination {

    /** The address to post to. */
    URI uri(String target);

    /** A bearer token that is valid now. */
    String bearerToken(String target);
}
