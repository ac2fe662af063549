package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.returns.Sealing.Sealed;

/** The bytes of returns as they were sent, sealed. */
@ApplicationScoped
class Originals {

    private final Sealing sealing;

    Originals(Sealing sealing) {
        this.sealing = sealing;
    }

    void keep(Connection connection, StoredReturn stored, List<ReturnPart> parts) throws SQLException {
        try (var keep = connection.prepareStatement("""
                insert into return_original (authority, return_no, part, key_id, sha256, nonce, sealed)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (int part = 0; part < parts.size(); part++) {
                var bytes = parts.get(part).bytes();
                var sealed = sealing.seal(bytes, place(stored, part));
                keep.setString(1, stored.authority());
                keep.setLong(2, stored.number());
                keep.setInt(3, part);
                keep.setString(4, sealed.keyId());
                keep.setString(5, Arrival.sha256(bytes));
                keep.setBytes(6, sealed.nonce());
                keep.setBytes(7, sealed.bytes());
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    List<ReturnPart> of(Connection connection, StoredReturn stored) throws SQLException {
        try (var read = connection.prepareStatement("""
                select part, key_id, nonce, sealed from return_original
                where authority = ? and return_no = ? order by part""")) {
            read.setString(1, stored.authority());
            read.setLong(2, stored.number());
            try (var found = read.executeQuery()) {
                var parts = new ArrayList<ReturnPart>();
                while (found.next()) {
                    var sealed = new Sealed(found.getString(2), found.getBytes(3), found.getBytes(4));
                    parts.add(new ReturnPart(sealing.open(sealed, place(stored, found.getInt(1)))));
                }
                return parts;
            }
        }
    }

    private static String place(StoredReturn stored, int part) {
        return stored.authority() + "/" + stored.id() + "/" + part;
    }
}
