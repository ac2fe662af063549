-- A benchmark says where and when it was published, and keeps its fraction. Published national figures belong to no
-- tenant: they stand once, under '-', for every authority to read.
alter table benchmark
    add column release_date date,
    add column numerator numeric,
    add column denominator numeric,
    add column symbol text,
    alter column value drop not null,
    add constraint benchmark_value_or_symbol check ((value is null) <> (symbol is null)),
    add constraint benchmark_symbol check (symbol in ('c', 'z', 'x', 'k')),
    add constraint benchmark_shared_has_release
        check (authority <> '-' or (release is not null and release_date is not null));

comment on column benchmark.symbol is 'c confidential, z not applicable, x not available, k rounds to zero';

drop policy benchmark_of_own_authority on benchmark;
create policy benchmark_of_own_authority on benchmark
    using (authority = '-' or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create index benchmark_by_period on benchmark (authority, indicator, last_day, period) where superseded_at = 'infinity';

-- The region in which an authority lies, as published tables say.
alter table area add column region text references area (code);
