package uk.hearth.placement.csc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What a sender keeps of a child that was taken. */
record Receipt(UUID id, String child, Outcome outcome, int revision) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd_HH:mm:ss.SS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** In the form of the DfE's file names, which senders take apart at the underscores. */
    String text(Instant receivedAt) {
        return WHEN.format(receivedAt) + "_" + id + ".json";
    }
}
