package uk.hearth.placement.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Words;

/** Reads a return from front to back into tables; nothing of it is kept in any other form. */
public final class ReturnReading {

    private final Tables tables;
    private final ReturnProblems problems = new ReturnProblems();
    private final ReadingLimits limits;
    private final CollectionYear year;
    private int files;
    private long left;

    private ReturnReading(String authority, CollectionYear year, boolean lastYear, Words words, ReadingLimits limits) {
        this.limits = limits;
        this.year = year;
        this.left = limits.bytes();
        this.tables = new Tables(new Origin(authority, year, problems), lastYear, words, limits, problems);
    }

    /**
     * The tables of a return of this collection year.
     *
     * @throws InvalidInput if anything is wrong with the files as such, naming table, row, column and remedy
     */
    public static Collection<CaseTable> read(
            List<ReturnPart> parts, String authority, CollectionYear year, Words words, ReadingLimits limits) {
        return new ReturnReading(authority, year, false, words, limits).read(parts);
    }

    /** The same tables under the names that they have for the year after. */
    public static Collection<CaseTable> readLastYear(
            List<ReturnPart> parts, String authority, CollectionYear year, Words words, ReadingLimits limits) {
        return new ReturnReading(authority, year, true, words, limits).read(parts);
    }

    private Collection<CaseTable> read(List<ReturnPart> parts) {
        try {
            for (var part : parts) {
                if (part.isZip()) {
                    new ZipFile(part.bytes(), limits, problems).read(this::file);
                } else {
                    file(new ByteArrayInputStream(part.bytes()));
                }
            }
        } catch (IOException e) {
            throw problems.stop(
                    "unreadable-file",
                    files == 0 ? "The ZIP could not be read." : "File " + files + " could not be read to its end.",
                    "Write the files again and send them whole.");
        }
        var read = tables.whole();
        WrongYear.check(read, year, problems);
        problems.throwIfAny();
        return read;
    }

    private void file(InputStream bytes) throws IOException {
        var limited = new LimitedStream(bytes, left, problems);
        var start = FileStart.of(limited, ++files, problems);
        switch (start.kind()) {
            case CSV -> new CsvTable(tables, start, files, problems).read();
            case XML -> new XmlReturn(tables, problems).read(start.bytes());
            case REFUSED -> limited.drain();
        }
        left = limited.left();
    }
}
