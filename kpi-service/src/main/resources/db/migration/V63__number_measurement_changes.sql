-- The order in which revisions were recorded. Writers of one authority take turns from before a number is taken until
-- they commit, so an authority's numbers become visible in their order and none appears below one that was seen.
alter table measurement add column change_number bigint generated always as identity;

create unique index measurement_by_change on measurement (authority, change_number);
