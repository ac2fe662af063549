-- Who runs homes, households and schemes for children; and these, by the authority's own references. Here and in the tables
-- that follow, policies ask for the setting once a statement, not once a row: a day's beds are in tens of thousands of rows.
create extension if not exists btree_gist;

create table provider (
    authority text not null,
    reference text collate "C" not null,
    name      text not null,
    sector    text not null,
    urn       text,
    version   int  not null default 1,
    constraint provider_pk primary key (authority, reference),
    constraint provider_sector check (sector in ('own', 'other_authority', 'public_body', 'private', 'voluntary'))
);

comment on column provider.urn is 'of a fostering agency, which Ofsted registers itself; homes have their own';

alter table provider enable row level security;
alter table provider force row level security;
create policy provider_of_own_authority on provider
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

create table provision (
    authority       text   not null,
    reference       text   collate "C" not null,
    provider        text   collate "C" not null,
    kind            text   not null,
    name            text   not null,
    urn             text   collate "C",
    postcode        text   collate "C",
    area            text,
    upper_area      text,
    opens_on        date   not null,
    closes_on       date,
    open_days       daterange generated always as (daterange(opens_on, closes_on, '[]')) stored,
    age_from        int    not null,
    age_to          int    not null,
    sex             text   not null,
    characteristics text[] not null,
    siblings        int    not null,
    found_at        text collate "C" generated always as (
        case
            when kind in ('childrens_home', 'secure_home', 'residential_school', 'family_centre') then urn
            else urn || ' ' || postcode
        end) stored,
    version         int    not null default 1,
    constraint provision_pk primary key (authority, reference),
    constraint provision_of_a_provider foreign key (authority, provider) references provider (authority, reference),
    constraint provision_kind check (kind in ('childrens_home', 'secure_home', 'residential_school', 'family_centre',
        'fostering_household', 'supported_accommodation', 'scheme')),
    constraint provision_days check (closes_on >= opens_on),
    constraint provision_ages check (age_from between 0 and 25 and age_to between age_from and 25),
    constraint provision_sex check (sex in ('any', 'female', 'male')),
    constraint provision_siblings check (siblings between 1 and 20),
    constraint provision_found_at unique (authority, found_at) deferrable initially deferred
);

create index provision_of_provider on provision (authority, provider);

comment on column provision.area is 'the district of its postcode, as the directory had it when the postcode was told';
comment on column provision.found_at is 'what a return says of a placement here: the URN, and the postcode where many share a URN';

alter table provision enable row level security;
alter table provision force row level security;
create policy provision_of_own_authority on provision
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- What Ofsted judged, and when.
create table provision_rating (
    authority text not null,
    provision text collate "C" not null,
    judged_on date not null,
    rating    text not null,
    source    text not null,
    version   int  not null default 1,
    constraint provision_rating_pk primary key (authority, provision, judged_on),
    constraint provision_rating_of_a_provision foreign key (authority, provision) references provision (authority, reference),
    constraint provision_rating_source check (source in ('entered', 'ofsted_list'))
);

alter table provision_rating enable row level security;
alter table provision_rating force row level security;
create policy provision_rating_of_own_authority on provision_rating
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- What a week costs, line by line, from when to when.
create table weekly_fee (
    authority   text          not null,
    provision   text          collate "C" not null,
    arrangement text          not null,
    line        text          not null,
    held_from   date          not null,
    held_to     date,
    held        daterange generated always as (daterange(held_from, held_to, '[]')) stored,
    amount      numeric(9, 2) not null,
    includes    text[]        not null,
    framework   text,
    version     int           not null default 1,
    constraint weekly_fee_pk primary key (authority, provision, arrangement, line, held_from),
    constraint weekly_fee_of_a_provision foreign key (authority, provision) references provision (authority, reference),
    constraint weekly_fee_arrangement check (arrangement in ('framework', 'spot')),
    constraint weekly_fee_of_a_framework check (arrangement = 'framework' or framework is null),
    constraint weekly_fee_amount check (amount >= 0),
    constraint weekly_fee_days check (held_to >= held_from),
    constraint weekly_fee_once exclude using gist
        (authority with =, provision with =, arrangement with =, line with =, held with &&) deferrable initially deferred
);

alter table weekly_fee enable row level security;
alter table weekly_fee force row level security;
create policy weekly_fee_of_own_authority on weekly_fee
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
