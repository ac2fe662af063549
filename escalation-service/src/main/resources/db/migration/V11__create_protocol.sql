-- How an authority answers a challenge: the stages it goes through and how long each may take. A version is never
-- changed; a case keeps the version under which it was raised.
create table protocol (
    authority          text        not null,
    version            int         not null,
    name               text        not null,
    effective_from     date        not null,
    total_limit        smallint    not null,
    cut_off            time        not null,
    suspension_allowed boolean     not null,
    reader_posts       text[]      not null default '{}',
    published_by       text        not null,
    published_at       timestamptz not null,
    constraint protocol_pk primary key (authority, version),
    constraint protocol_one_a_day unique (authority, effective_from),
    constraint protocol_total_limit check (total_limit between 1 and 200)
);

-- Position 0 is the informal stage; formal ones are numbered from 1 upwards.
create table protocol_stage (
    authority   text     not null,
    version     int      not null,
    position    smallint not null,
    name        text     not null,
    owner_post  text     not null,
    stage_limit smallint not null,
    cut_off     time     not null,
    constraint protocol_stage_pk primary key (authority, version, position),
    constraint protocol_stage_of_protocol foreign key (authority, version) references protocol (authority, version),
    constraint protocol_stage_position check (position between 0 and 12),
    constraint protocol_stage_limit check (stage_limit between 1 and 200)
);

create function history_stays() returns trigger language plpgsql as $$
begin
    raise exception 'This table is only ever added to' using errcode = 'insufficient_privilege';
end $$;

alter table protocol enable row level security;
alter table protocol force row level security;
create policy protocol_of_own_authority on protocol
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table protocol_stage enable row level security;
alter table protocol_stage force row level security;
create policy protocol_stage_of_own_authority on protocol_stage
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create trigger protocol_stays before update or delete or truncate on protocol
    for each statement execute function history_stays();
revoke update, delete, truncate on protocol from ${app_role};

create trigger protocol_stage_stays before update or delete or truncate on protocol_stage
    for each statement execute function history_stays();
revoke update, delete, truncate on protocol_stage from ${app_role};
