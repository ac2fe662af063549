package uk.hearth.placement.csc;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an authority's sender is understood. */
public record CscSenderView(
        @Schema(examples = "E09000023") String authority,

        @Schema(description = "The DfE's number of the authority; absent while none is known", examples = "209")
        @Nullable
        String laCode,

        @Schema(description = "What the sender sends of a child that it has sent before")
        Payloads payloads,

        @Schema(description = "0 while nothing was set") int version) {

    static CscSenderView of(CscSender sender) {
        return new CscSenderView(sender.authority(), sender.laCode(), sender.payloads(), sender.version());
    }
}
