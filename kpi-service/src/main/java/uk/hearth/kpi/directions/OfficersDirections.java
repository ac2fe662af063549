package uk.hearth.kpi.directions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Direction;

/** The arrows that officers printed. */
@ApplicationScoped
public class OfficersDirections {

    /** The arrows beside one period's figures, as they were known, by indicator. */
    public Select<Map<String, Direction>> selectAt(
            String authority, Collection<String> indicators, ReportingPeriod period, AsKnown known) {
        return new Select<>(
                """
                select indicator, direction from officers_direction
                where %s and authority = ? and indicator = any (?) and period = ?""".formatted(known.of("officers_direction")),
                given -> given.text(authority).texts(indicators).text(period.code()),
                rows -> {
                    var directions = new HashMap<String, Direction>();
                    while (rows.next()) {
                        directions.put(rows.getString("indicator"), Direction.of(rows.getString("direction")));
                    }
                    return directions;
                });
    }
}
