package uk.hearth.placement.reading;

/** A file of a return as it was sent: a CSV, the XML, or a ZIP of them. Its name says nothing that is relied on. */
public record ReturnPart(byte[] bytes) {

    private static final int PEEKED = 4;

    boolean isZip() {
        return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    }

    private boolean startsWith(int... signature) {
        if (bytes.length < PEEKED) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
