package uk.hearth.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The rows of one round: the same figures as kpi-service's import takes them, and as its table holds them. */
final class Figures {

    static final String AUTHORITY = "E09000099";
    private static final int INDICATORS = 20;
    private static final int MONTHS = 120;

    private final YearMonth first;
    private final int teams;

    /** @param round tells the months, so that no round has figures of another */
    Figures(int round, int rows) {
        this.first = YearMonth.of(1900 + 10 * round, 1);
        this.teams = (rows + INDICATORS * MONTHS - 1) / (INDICATORS * MONTHS);
    }

    byte[] asImported(List<String> indicators, int rows) {
        var csv = new StringBuilder("authority,indicator,period,dimension,category,value\n");
        for (int i = 0; i < rows; i++) {
            csv.append("%s,%s,%s,team,Team %d,%d\n"
                    .formatted(AUTHORITY, indicators.get(i % INDICATORS), month(i), team(i), i % 97));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] asStored(List<String> indicators, int rows) {
        var csv = new StringBuilder();
        var importId = UUID.randomUUID();
        for (int i = 0; i < rows; i++) {
            var month = month(i);
            csv.append("%s,%s,%s,month,%s,%s,team,Team %d,\"\",\"\",1,%d,,,,false,,,%s,2026-01-01,infinity\n"
                    .formatted(
                            AUTHORITY,
                            indicators.get(i % INDICATORS),
                            month,
                            month.atDay(1),
                            month.atEndOfMonth(),
                            team(i),
                            i % 97,
                            importId));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private YearMonth month(int row) {
        return first.plusMonths(row / INDICATORS % MONTHS);
    }

    private int team(int row) {
        return row / INDICATORS / MONTHS % teams;
    }
}
