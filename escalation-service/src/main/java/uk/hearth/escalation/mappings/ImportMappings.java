package uk.hearth.escalation.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import uk.hearth.escalation.database.Database;

/** The saved mappings. */
@ApplicationScoped
public class ImportMappings {

    private static final TypeReference<List<MappedField>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    ImportMappings(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<MappingView> find(String authority, String code) {
        return database.first(
                "select * from import_mapping where authority = ? and code = ?", this::read, authority, code);
    }

    List<MappingView> of(String authority) {
        return database.select("select * from import_mapping where authority = ? order by code", this::read, authority);
    }

    void put(String authority, String code, DefineMapping mapping) {
        database.change(
                """
                insert into import_mapping (authority, code, kind, title, taxonomy, fields) values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (authority, code) do update set kind = excluded.kind, title = excluded.title,
                    taxonomy = excluded.taxonomy, fields = excluded.fields, version = import_mapping.version + 1""", authority, code, mapping.kind(), mapping.title(), mapping.taxonomy(), write(mapping.fields()));
    }

    private String write(List<MappedField> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping could not be written", e);
        }
    }

    private MappingView read(ResultSet row) throws SQLException {
        try {
            return new MappingView(
                    row.getString("authority"),
                    row.getString("code"),
                    row.getString("kind"),
                    row.getString("title"),
                    row.getString("taxonomy"),
                    json.readValue(row.getString("fields"), FIELDS),
                    row.getInt("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping could not be read", e);
        }
    }
}
