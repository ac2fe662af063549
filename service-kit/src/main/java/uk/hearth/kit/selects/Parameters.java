package uk.hearth.kit.selects;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, given one after the other. */
public final class Parameters {

    private final PreparedStatement statement;
    private int given;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    public Parameters text(@Nullable String text) throws SQLException {
        statement.setString(++given, text);
        return this;
    }

    public Parameters texts(Collection<String> texts) throws SQLException {
        statement.setArray(++given, statement.getConnection().createArrayOf("text", texts.toArray()));
        return this;
    }

    public Parameters number(int number) throws SQLException {
        statement.setInt(++given, number);
        return this;
    }

    public Parameters flag(@Nullable Boolean flag) throws SQLException {
        statement.setObject(++given, flag, Types.BOOLEAN);
        return this;
    }

    public Parameters day(LocalDate day) throws SQLException {
        statement.setObject(++given, day);
        return this;
    }

    public Parameters days(Collection<LocalDate> days) throws SQLException {
        statement.setArray(++given, statement.getConnection().createArrayOf("date", days.toArray()));
        return this;
    }
}
