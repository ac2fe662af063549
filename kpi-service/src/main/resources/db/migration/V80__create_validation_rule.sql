-- What an authority holds its figures against. Every revision is kept. Those under '-' are for every authority, until it
-- defines one of the same code itself.
create table validation_rule (
    authority        text        not null,
    code             text        not null,
    kind             text        not null,
    title            text        not null,
    switched_on      boolean     not null,
    severity         text        not null,
    indicators       text[]      not null default '{}',
    lower            numeric,
    upper            numeric,
    jump_by          text,
    percent          numeric,
    working_days     int,
    owner            text,
    due_working_days int         not null,
    written_by       text        not null,
    revision         int         not null,
    recorded_at      timestamptz not null,
    superseded_at    timestamptz not null default 'infinity',
    constraint validation_rule_pk primary key (authority, code, revision),
    constraint validation_rule_code check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    constraint validation_rule_severity check (severity in ('high', 'medium', 'low')),
    constraint validation_rule_due check (due_working_days between 0 and 250),
    constraint validation_rule_parameters check (
        case kind
            when 'range' then num_nonnulls(lower, upper) > 0 and coalesce(lower <= upper, true)
            when 'jump' then jump_by = 'limits' and percent is null or jump_by = 'percent' and percent > 0
            when 'missing' then working_days >= 0
            when 'late' then working_days >= 0
            when 'parts_and_whole' then true
            when 'numerator_over_denominator' then true
            else false
        end)
);

create unique index validation_rule_current on validation_rule (authority, code) where superseded_at = 'infinity';

comment on column validation_rule.indicators is 'none: every indicator that the kind can be asked of';
comment on column validation_rule.owner is 'a post, never a person''s name';

alter table validation_rule enable row level security;
alter table validation_rule force row level security;
create policy validation_rule_of_own_authority on validation_rule
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
create policy validation_rule_for_all on validation_rule for select
    using (authority = '-' and current_setting('hearth.authorities', true) <> '');

-- What is worth asking of any council's figures. A range is for each to say.
set local hearth.authorities = '-';
insert into validation_rule (authority, code, kind, title, switched_on, severity, jump_by, working_days,
    due_working_days, written_by, revision, recorded_at) values
    ('-', 'parts-and-whole', 'parts_and_whole', 'The parts of a count add up to it', true, 'high', null, null, 5,
        'hearth', 1, now()),
    ('-', 'numerator-over-denominator', 'numerator_over_denominator', 'A share is not of more than there are', true,
        'high', null, null, 5, 'hearth', 1, now()),
    ('-', 'missing-figure', 'missing', 'A figure is there 20 working days after its period', true, 'medium', null, 20,
        10, 'hearth', 1, now()),
    ('-', 'jump-beyond-limits', 'jump', 'A figure is within the limits of its series', true, 'medium', 'limits', null,
        10, 'hearth', 1, now()),
    ('-', 'late-figure', 'late', 'A figure is loaded within 20 working days of its period', true, 'low', null, 20, 20,
        'hearth', 1, now());
