-- The reasons for which an authority's IROs escalate, as lists that change from time to time. A list is never taken
-- back: a case keeps the list that it was raised under.
create table taxonomy (
    authority   text not null,
    code        text not null,
    title       text not null,
    in_use_from date not null,
    in_use_to   date,
    version     int  not null default 1,
    constraint taxonomy_pk primary key (authority, code),
    constraint taxonomy_code check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    constraint taxonomy_days check (in_use_to >= in_use_from)
);

-- A theme, or with a reason one of its sub-reasons; what is not about a sub-reason has '' for one.
create table taxonomy_term (
    authority   text not null,
    taxonomy    text not null,
    theme       text not null,
    reason      text not null default '',
    title       text not null,
    description text,
    position    int  not null,
    retired_on  date,
    constraint taxonomy_term_pk primary key (authority, taxonomy, theme, reason),
    constraint taxonomy_term_taxonomy foreign key (authority, taxonomy) references taxonomy (authority, code),
    constraint taxonomy_term_codes check (theme ~ '^[a-z][a-z0-9_]{0,59}$' and reason ~ '^([a-z][a-z0-9_]{0,59})?$')
);

-- What an older list's term is called in the list that replaced it.
create table taxonomy_mapping (
    authority   text not null,
    to_taxonomy text not null,
    taxonomy    text not null,
    theme       text not null,
    reason      text not null default '',
    to_theme    text not null,
    to_reason   text not null default '',
    constraint taxonomy_mapping_pk primary key (authority, to_taxonomy, taxonomy, theme, reason),
    constraint taxonomy_mapping_from foreign key (authority, taxonomy, theme, reason)
        references taxonomy_term (authority, taxonomy, theme, reason),
    constraint taxonomy_mapping_to foreign key (authority, to_taxonomy, to_theme, to_reason)
        references taxonomy_term (authority, taxonomy, theme, reason),
    constraint taxonomy_mapping_another check (taxonomy <> to_taxonomy)
);

alter table taxonomy enable row level security;
alter table taxonomy force row level security;
create policy taxonomy_of_own_authority on taxonomy
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table taxonomy_term enable row level security;
alter table taxonomy_term force row level security;
create policy taxonomy_term_of_own_authority on taxonomy_term
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table taxonomy_mapping enable row level security;
alter table taxonomy_mapping force row level security;
create policy taxonomy_mapping_of_own_authority on taxonomy_mapping
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
