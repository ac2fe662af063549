-- An indicator that is no longer reported, from a period on; another may take its place.
alter table indicator
    add column retired_from text,
    add column retired_because text,
    add column superseded_by text;

alter table indicator add constraint indicator_retired check (
    (retired_from is null) = (retired_because is null)
    and (superseded_by is null or (retired_from is not null and superseded_by <> code)));
