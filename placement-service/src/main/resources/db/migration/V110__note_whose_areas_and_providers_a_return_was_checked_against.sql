-- A return is also checked against the authority's own areas and Ofsted's list; when either is another, it is checked again.
alter table case_return
    add column geography     int,
    add column provider_list text;

comment on column case_return.geography is 'the version of the authority''s own areas; 0 while they are those of its code';
comment on column case_return.provider_list is 'the SHA-256 of Ofsted''s list; null for none';

-- the worker sees which editions there are
create policy authority_geography_of_every_authority_for_the_worker on authority_geography for select
    using (current_setting('hearth.authorities', true) = '*');
create policy ofsted_list_of_every_authority_for_the_worker on ofsted_list for select
    using (current_setting('hearth.authorities', true) = '*');
