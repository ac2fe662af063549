package uk.hearth.kpi.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.TargetKind;

/** The current targets of the authorities that the transaction may see. */
@ApplicationScoped
public class Targets {

    private final Selects selects;

    Targets(Selects selects) {
        this.selects = selects;
    }

    /** Targets of several indicators up to a day, by indicator. */
    public Map<String, TargetHistory> until(String authority, Collection<String> indicators, LocalDate day) {
        return selects.ask(selectUntil(authority, indicators, day, AsKnown.NOW));
    }

    /** Targets of several indicators up to a day, as they were known, by indicator. */
    public Select<Map<String, TargetHistory>> selectUntil(
            String authority, Collection<String> indicators, LocalDate day, AsKnown known) {
        return new Select<>(
                """
                select indicator, from_day, effective_from, kind, value, upper_value, tolerance, profile from target
                where %s and authority = ? and indicator = any (?) and from_day <= ?""".formatted(known.of("target")),
                given -> given.text(authority).texts(indicators).day(day),
                Targets::histories);
    }

    private static Map<String, TargetHistory> histories(ResultSet rows) throws SQLException {
        var byIndicator = new HashMap<String, TreeMap<LocalDate, StoredTarget>>();
        while (rows.next()) {
            byIndicator
                    .computeIfAbsent(rows.getString("indicator"), code -> new TreeMap<>())
                    .put(rows.getDate("from_day").toLocalDate(), StoredTarget.read(rows));
        }
        var histories = new HashMap<String, TargetHistory>();
        byIndicator.forEach((code, byDay) -> histories.put(code, StoredTarget.history(byDay)));
        return histories;
    }

    /** What is set now, for new targets to be held against. */
    TargetOverlaps overlaps() {
        return selects.ask(new Select<>("""
                select authority, indicator, from_day, kind, profile is not null as profiled from target
                where superseded_at = 'infinity'""", given -> {}, Targets::overlaps));
    }

    private static TargetOverlaps overlaps(ResultSet rows) throws SQLException {
        var overlaps = new TargetOverlaps();
        while (rows.next()) {
            overlaps.stored(
                    rows.getString("authority"),
                    rows.getString("indicator"),
                    rows.getDate("from_day").toLocalDate(),
                    TargetKind.of(rows.getString("kind")),
                    rows.getBoolean("profiled"));
        }
        return overlaps;
    }
}
