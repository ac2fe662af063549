-- A changed definition starts a new version from a period on; a correction of wording revises the version it corrects.
alter table indicator
    add column effective_from text,
    add column from_day date not null default '-infinity',
    add column change text,
    add column tags text[] not null default '{}',
    add column recorded_by text,
    alter column import_id drop not null;

alter table indicator alter column from_day drop default;
alter table indicator alter column tags drop default;
alter table indicator drop constraint indicator_pk;
alter table indicator add constraint indicator_pk primary key (code, from_day, revision);
alter table indicator add constraint indicator_first_version
    check ((effective_from is null) = (from_day = '-infinity'));
alter table indicator add constraint indicator_change_said check (effective_from is null or change is not null);
alter table indicator add constraint indicator_recorded check (import_id is not null or recorded_by is not null);

drop index indicator_current;
create unique index indicator_current on indicator (code, from_day) where superseded_at = 'infinity';

comment on column indicator.effective_from is 'the period that begins the version; none for the first';
comment on column indicator.change is 'what is different from the version before, in words';
