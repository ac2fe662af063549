-- What a council supposes of the years ahead, to forecast by.
create table forecast_scenario (
    authority   text        not null,
    id          uuid        not null,
    name        text        not null,
    notes       text,
    owner       text        not null,
    assumptions jsonb       not null,
    saved_at    timestamptz not null,
    version     int         not null default 1,
    constraint forecast_scenario_pk primary key (authority, id),
    constraint forecast_scenario_name unique (authority, name)
);

comment on column forecast_scenario.owner is 'account of who made it';

alter table forecast_scenario enable row level security;
alter table forecast_scenario force row level security;
create policy forecast_scenario_of_own_authority on forecast_scenario
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
