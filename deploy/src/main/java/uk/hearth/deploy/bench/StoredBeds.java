package uk.hearth.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills placement-service's tables with made-up provisions of one authority, in set-based SQL. */
final class StoredBeds {

    private static final String AUTHORITY = "E09000023";
    private static final String PROVIDERS = """
            insert into provider (authority, reference, name, sector)
            select '%1$s', 'PROVIDER-' || n, 'Provider ' || n,
                (array['own', 'private', 'private', 'voluntary', 'public_body'])[1 + n %% 5]
            from generate_series(0, 399) as n""";

    // one in five is a home of four beds, the rest are households of one or two
    private static final String PROVISIONS = """
            insert into provision (authority, reference, provider, kind, name, urn, postcode, area, upper_area, opens_on,
                closes_on, age_from, age_to, sex, characteristics, siblings)
            select '%1$s', 'PROVISION-' || lpad(n::text, 6, '0'), 'PROVIDER-' || n %% 400,
                case n %% 5 when 0 then 'childrens_home' when 1 then 'supported_accommodation' else 'fostering_household' end,
                'Provision ' || n, (1000000 + n)::text, 'SE' || n, case n %% 3 when 0 then 'E09000023' else 'E09000028' end,
                case n %% 3 when 0 then 'E09000023' else 'E09000028' end, date '2015-04-01' + n %% 2000,
                case when n %% 50 = 0 then date '2026-01-01' + n %% 300 end, n %% 9, 10 + n %% 8, 'any',
                array[(array['self_harm', 'missing', 'esol', 'solo'])[1 + n %% 4],
                    (array['therapeutic_support', 'pets', 'emergency'])[1 + n %% 3]], 1 + n %% 3
            from generate_series(1, ?) as n""";

    // beds changed twice since 2015
    private static final String CAPACITY = """
            insert into capacity_line (authority, provision, held_from, held_to, registered, staffed)
            select p.authority, p.reference, l.held_from, l.held_to, beds, beds - (case when beds > 3 then 1 else 0 end)
            from provision p
            cross join lateral (select case p.kind when 'childrens_home' then 4 else 1 + length(p.name) %% 2 end as beds) as b
            cross join lateral (values (date '2015-01-01', date '2022-12-31'), (date '2023-01-01', date '2025-12-31'),
                (date '2026-01-01', null)) as l (held_from, held_to)
            where p.authority = '%1$s'""";
    private static final String BLOCKS = """
            insert into bed_block (authority, id, revision, provision, held_from, held_to, beds, reason, withdrawn,
                recorded_by, recorded_at)
            select authority, gen_random_uuid(), 1, reference, date '2026-06-01', date '2027-06-01', 1, 'staffing', false,
                'bench', now()
            from provision where authority = '%1$s' and age_from = 4""";

    // each of three in five provisions has a child of another council, and had one before
    private static final String STAYS = """
            insert into notified_stay (authority, provision, own, occupant, held)
            select authority, reference, false, 'OCCUPANT-' || n, case n when 1 then daterange('2024-01-01', '2026-01-01')
                else daterange('2026-02-01', null) end
            from provision cross join generate_series(1, 2) as n where authority = '%1$s' and age_to %% 5 < 3""";
    private static final String RETURN = """
            insert into case_return (authority, id, year, month, state, phase, sha256, received_by, received_at)
            values ('%1$s', gen_random_uuid(), 2027, '2026-10', 'current', 'done', '', 'bench', '2026-11-02')""";

    // two thousand children with five episodes each, the last of which is open
    private static final String EPISODES = """
            insert into episode_row (authority, return_no, position, line, child, decom, ls, dec, pl_post, urn)
            select r.authority, r.number, child * 5 + n, 0, 'C' || child, date '2025-06-01' + n * 60, 'C2',
                case when n < 4 then date '2025-06-01' + (n + 1) * 60 end, 'SE' || home, (1000000 + home)::text
            from case_return r, generate_series(0, 1999) as child, generate_series(0, 4) as n
            cross join lateral (select 1 + (child * 7 + n) %% 20000 as home) as h
            where r.authority = '%1$s'""";
    private static final String CHILDREN = """
            insert into header_row (authority, return_no, position, line, child, dob)
            select r.authority, r.number, child, 0, 'C' || child, date '2010-01-01' + child
            from case_return r, generate_series(0, 1999) as child where r.authority = '%1$s'""";

    private final Connection superuser;

    /** @param superuser whom row-level security does not bind */
    StoredBeds(Connection superuser) {
        this.superuser = superuser;
    }

    void fill(int provisions) throws SQLException {
        try (var statement = superuser.createStatement();
                var fill = superuser.prepareStatement(PROVISIONS.formatted(AUTHORITY))) {
            statement.execute(PROVIDERS.formatted(AUTHORITY));
            fill.setInt(1, provisions);
            fill.executeUpdate();
            for (var sql : new String[] {CAPACITY, BLOCKS, STAYS, RETURN, EPISODES, CHILDREN}) {
                statement.execute(sql.formatted(AUTHORITY));
            }
        }
    }

    /** As PostgreSQL does it by itself within a minute. */
    void tidy() throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
