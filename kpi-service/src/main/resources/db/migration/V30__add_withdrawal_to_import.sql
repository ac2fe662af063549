-- An import can be withdrawn: its revisions are reversed, and it stays on the list with the reason.
alter table import
    add column rejected          int not null default 0,
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      text,
    add column withdrawal_reason text,
    add column restored          int,
    add column ended             int,
    add constraint import_withdrawn_whole check (
        (withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null)
        and (withdrawn_at is null) = (restored is null)
        and (withdrawn_at is null) = (ended is null));

comment on column import.rejected is 'rows with errors, left out of an import that takes the good ones';
comment on column import.restored is 'earlier values that became current again when it was withdrawn';
comment on column import.ended is 'values that had no earlier one, and so have no current one since';
