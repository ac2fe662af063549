-- By what a commitment is measured: an indicator, a figure of this service, or a count entered by hand.
create table commitment_measure (
    authority        text    not null,
    commitment       text    not null,
    code             text    not null,
    title            text    not null,
    unit             text    not null,
    polarity         text    not null,
    counting         text    not null,
    source           text    not null,
    link             text,
    part_of          text,
    people           boolean not null,
    baseline         numeric,
    baseline_period  text,
    target_kind      text,
    target           numeric,
    target_period    text,
    version          int     not null default 1,
    imported_version int,
    import_id        uuid,
    constraint commitment_measure_pk primary key (authority, commitment, code),
    constraint commitment_measure_of_commitment foreign key (authority, commitment)
        references commitment (authority, code),
    constraint commitment_measure_part_of foreign key (authority, commitment, part_of)
        references commitment_measure (authority, commitment, code),
    constraint commitment_measure_code check (code ~ '^[a-z][a-z0-9_]{0,59}$'),
    constraint commitment_measure_unit check (unit in ('count', 'percent', 'rate_per_10k', 'days', 'weeks', 'score')),
    constraint commitment_measure_polarity check (polarity in ('higher', 'lower', 'neutral')),
    constraint commitment_measure_counting check (counting in ('level', 'flow')),
    constraint commitment_measure_source check (source in ('indicator', 'figure', 'by_hand')),
    constraint commitment_measure_linked check ((link is null) = (source = 'by_hand')),
    constraint commitment_measure_baseline_whole check ((baseline is null) = (baseline_period is null)),
    constraint commitment_measure_target_kind check (target_kind in ('at_least', 'at_most')),
    constraint commitment_measure_target_whole check (num_nulls(target_kind, target, target_period) in (0, 3))
);

create index commitment_measure_by_link on commitment_measure (authority, link);

comment on column commitment_measure.link is 'the code of kpi-service''s indicator, or the id of this service''s figure';
comment on column commitment_measure.counting is 'level: how many there are at a period''s end; flow: how many came to be in it';

alter table commitment_measure enable row level security;
alter table commitment_measure force row level security;
create policy commitment_measure_of_own_authority on commitment_measure
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- Where a measure is to be by when, on the way to its target.
create table commitment_step (
    authority  text    not null,
    commitment text    not null,
    measure    text    not null,
    due_on     date    not null,
    value      numeric not null,
    constraint commitment_step_pk primary key (authority, commitment, measure, due_on),
    constraint commitment_step_of_measure foreign key (authority, commitment, measure)
        references commitment_measure (authority, commitment, code) on delete cascade
);

alter table commitment_step enable row level security;
alter table commitment_step force row level security;
create policy commitment_step_of_own_authority on commitment_step
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
