package uk.hearth.placement.reading;

/**
 * How much a return may be. All of England in a year is 1.3 million rows.
 *
 * @param rows in all tables together
 * @param bytes of all files together, unpacked
 * @param files in a ZIP
 * @param ratio of unpacked to packed bytes, looked at once a file is larger than a mebibyte; tables pack about 1 to 15
 */
public record ReadingLimits(int rows, long bytes, int files, int ratio) {

    public static final ReadingLimits USUAL = new ReadingLimits(2_000_000, 512L << 20, 60, 100);
}
