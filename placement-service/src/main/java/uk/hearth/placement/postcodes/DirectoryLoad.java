package uk.hearth.placement.postcodes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/** Streams a release into PostgreSQL by COPY, whole or not at all. */
final class DirectoryLoad {

    static final int LISTED_ERRORS = 50;

    /** Twice what the country has: a file with more is something else, or made to do harm. */
    private static final int MOST_POSTCODES = 5_500_000;

    private static final String DOUBLED = "23505"; // unique_violation
    private static final int BLOCK = 1 << 16;

    private final Connection connection;
    private final long release;
    private final List<InputError> errors = new ArrayList<>();
    private final StringBuilder block = new StringBuilder(BLOCK + 256);
    private final TreeMap<String, String> uppers = new TreeMap<>();
    private int postcodes;
    private int unmapped;

    DirectoryLoad(Connection connection, long release) {
        this.connection = connection;
        this.release = release;
    }

    /** How many postcodes there were, and how many of them without a grid reference. */
    record Loaded(int postcodes, int unmapped) {}

    /** @throws InvalidInput if anything in it is wrong; the transaction must then be rolled back */
    Loaded load(DirectoryFile file) throws SQLException, IOException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy postcode (release, postcode, area, easting, northing) from stdin");
        try (var csv = file.open()) {
            copyRows(csv, copy);
            copy.endCopy();
        } catch (CsvParseException | UncheckedIOException | java.util.zip.ZipException | java.io.EOFException e) {
            throw InvalidInput.inField(
                    "body",
                    "unreadable-file",
                    "The file ends too early or is damaged",
                    "Download the release again and send it unchanged");
        } catch (SQLException e) {
            if (DOUBLED.equals(e.getSQLState())) {
                throw doubled();
            }
            throw e;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        keepAreas();
        return new Loaded(postcodes, unmapped);
    }

    private void copyRows(CsvReader<CsvRecord> csv, CopyIn copy) throws SQLException {
        var records = csv.iterator();
        if (!records.hasNext()) {
            throw InvalidInput.inField("body", "empty-file", "The file is empty", "Send the release as downloaded");
        }
        var header = records.next();
        var row = new DirectoryRow(DirectoryColumns.of(header), errors);
        while (records.hasNext()) {
            if (row.read(records.next(), header.getFieldCount())) {
                add(row, copy);
            }
        }
        if (row.errorCount() > 0 || postcodes == 0) {
            throw new InvalidInput("The release was not brought in.", errors, row.errorCount());
        }
        send(copy);
    }

    private void add(DirectoryRow row, CopyIn copy) throws SQLException {
        if (++postcodes > MOST_POSTCODES) {
            throw InvalidInput.inField(
                    "body",
                    "too-many-postcodes",
                    "The country has not so many postcodes",
                    "Send one release at a time");
        }
        block.append(release).append('\t').append(Postcode.sevenCharacters(row.postcode));
        block.append('\t').append(row.area);
        if (row.easting < 0) {
            unmapped++;
            block.append("\t\\N\t\\N\n");
        } else {
            block.append('\t')
                    .append(row.easting)
                    .append('\t')
                    .append(row.northing)
                    .append('\n');
        }
        uppers.put(row.area, row.upper);
        if (block.length() > BLOCK) {
            send(copy);
        }
    }

    private void send(CopyIn copy) throws SQLException {
        var bytes = block.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    private void keepAreas() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into postcode_area (release, area, upper)
                select ?, given.area, given.upper from unnest(?, ?) as given (area, upper)""")) {
            insert.setLong(1, release);
            insert.setArray(2, connection.createArrayOf("text", uppers.keySet().toArray()));
            insert.setArray(3, connection.createArrayOf("text", uppers.values().toArray()));
            insert.executeUpdate();
        }
    }

    private static InvalidInput doubled() {
        return InvalidInput.inField(
                "body", "doubled-postcode", "A postcode is there twice", "Send one release, as it was downloaded");
    }
}
