package uk.hearth.kpi.importjobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The files of imports that wait, in pieces: neither written nor read is one ever held whole. */
final class JobBodies {

    private static final int PIECE = 1 << 20;
    private static final int AT_ONCE = 4;

    private final Connection connection;

    JobBodies(Connection connection) {
        this.connection = connection;
    }

    void keep(String authority, UUID job, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file);
                var keep = connection.prepareStatement(
                        "insert into import_job_body (authority, job, position, piece) values (?, ?, ?, ?)")) {
            int position = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                keep.setString(1, authority);
                keep.setObject(2, job);
                keep.setInt(3, position++);
                keep.setBytes(4, piece);
                keep.addBatch();
                if (position % AT_ONCE == 0) {
                    keep.executeBatch();
                }
            }
            keep.executeBatch();
        }
    }

    void write(ImportJob job, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var read = connection.prepareStatement(
                        "select piece from import_job_body where authority = ? and job = ? order by position")) {
            read.setFetchSize(AT_ONCE);
            read.setString(1, job.authority());
            read.setObject(2, job.id());
            try (var pieces = read.executeQuery()) {
                while (pieces.next()) {
                    out.write(pieces.getBytes(1));
                }
            }
        }
    }

    void forget(String authority, UUID job) throws SQLException {
        try (var forget = connection.prepareStatement("delete from import_job_body where authority = ? and job = ?")) {
            forget.setString(1, authority);
            forget.setObject(2, job);
            forget.executeUpdate();
        }
    }
}
