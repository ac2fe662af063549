package uk.hearth.kit.audit;

import java.util.HexFormat;

/** The end of a chain: kept elsewhere, it later proves that nothing was cut off. */
public record AuditHead(long position, String hash) {

    private static final String NOTHING = "0".repeat(64);

    /** Of a chain without events. */
    public static final AuditHead EMPTY = new AuditHead(0, NOTHING);

    static AuditHead of(long position, byte[] hash) {
        return new AuditHead(position, HexFormat.of().formatHex(hash));
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }
}
