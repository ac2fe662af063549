package uk.hearth.deploy.bench;

import java.sql.SQLException;

/** Fills kpi-service's table with the figures of a hundred authorities, the one that is read among them. */
final class StoredFigures {

    private static final int AUTHORITIES = 100;

    // a month, a team and an indicator from each number, so that every authority has every indicator
    private static final String FILL = """
            insert into measurement (authority, indicator, period, period_kind, first_day, last_day, dimension, category,
                revision, value, provisional, import_id, recorded_at)
            select ?, indicators.codes[1 + n %% cardinality(indicators.codes)], to_char(month, 'YYYY-MM'), 'month',
                month::date, (month + interval '1 month - 1 day')::date, 'team', 'Team ' || team,
                1, n %% 97, false, '00000000-0000-0000-0000-000000000000', now()
            from (select array_agg(code order by code) as codes from indicator where superseded_at = 'infinity') as indicators,
                generate_series(0, ? - 1) as n,
                lateral (select n / cardinality(indicators.codes) %% 120 as months, n / cardinality(indicators.codes) / 120 as team) as parts,
                lateral (select timestamp '2010-01-01' + months * interval '1 month' as month) as days""".replace("%%", "%");

    private final BenchPlace place;

    StoredFigures(BenchPlace place) {
        this.place = place;
    }

    void fill(int rows) throws SQLException {
        try (var connection = place.connect("kpi_owner");
                var tell = connection.createStatement();
                var fill = connection.prepareStatement(FILL)) {
            for (int i = 0; i < AUTHORITIES; i++) {
                var authority = i == 0 ? "E09000023" : "E0600%04d".formatted(i);
                tell.execute("set hearth.authorities = '" + authority + "'");
                fill.setString(1, authority);
                fill.setInt(2, rows / AUTHORITIES);
                fill.executeUpdate();
            }
            tell.execute("vacuum analyze measurement");
        }
    }
}
