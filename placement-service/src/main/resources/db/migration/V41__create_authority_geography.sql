-- Which areas of the postcode directory are an authority's own. Without a row: the area of its own code.
create table authority_geography (
    authority text   not null,
    areas     text[] not null,
    version   int    not null default 1,
    constraint authority_geography_pk primary key (authority),
    constraint authority_geography_areas check (cardinality(areas) between 1 and 50)
);

alter table authority_geography enable row level security;
alter table authority_geography force row level security;
create policy authority_geography_of_own_authority on authority_geography
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
