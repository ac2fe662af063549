-- Who holds which post, for one team or (team '') for the whole authority. People are accounts, never names.
create table post_holder (
    authority   text        not null,
    post        text        not null,
    team        text        not null default '',
    person      text        not null,
    named_by    text        not null,
    recorded_at timestamptz not null,
    constraint post_holder_pk primary key (authority, post, team, person)
);

create index post_holder_by_person on post_holder (authority, person);

-- Who may act for whom, from one day to another, both included.
create table proxy (
    authority   text        not null,
    person      text        not null,
    acts_for    text        not null,
    from_day    date        not null,
    until_day   date        not null,
    named_by    text        not null,
    recorded_at timestamptz not null,
    constraint proxy_pk primary key (authority, person, acts_for),
    constraint proxy_days_in_order check (from_day <= until_day),
    constraint proxy_of_another check (person <> acts_for)
);

alter table post_holder enable row level security;
alter table post_holder force row level security;
create policy post_holder_of_own_authority on post_holder
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table proxy enable row level security;
alter table proxy force row level security;
create policy proxy_of_own_authority on proxy
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
