-- Ofsted's list of providers, as the authority last received it. Councils get it with postcodes that the public does not.
create table ofsted_list (
    authority   text        not null,
    as_at       date        not null,
    sha256      text        not null,
    entries     int         not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    constraint ofsted_list_pk primary key (authority)
);

alter table ofsted_list enable row level security;
alter table ofsted_list force row level security;
create policy ofsted_list_of_own_authority on ofsted_list
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

create table ofsted_provider (
    authority           text   not null,
    position            int    not null,
    urn                 text   not null,
    kind                text,
    name                text,
    sector              text,
    local_authority     text,
    placements          text[] not null,
    providers           text[] not null,
    registration_status text,
    registered_on       date,
    registration_end    date,
    postcode            text,
    places              int,
    rating              text,
    judged_on           date,
    constraint ofsted_provider_pk primary key (authority, position)
);

create index ofsted_provider_by_urn on ofsted_provider (authority, urn);

comment on column ofsted_provider.position is 'its row in the file: a URN may stand there more than once';

alter table ofsted_provider enable row level security;
alter table ofsted_provider force row level security;
create policy ofsted_provider_of_own_authority on ofsted_provider
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
