-- A return that is held back was checked and counts for nothing until somebody accepts it. What the figures told
-- elsewhere would become with it was worked out by taking it in and rolling that back.
alter table case_return
    add column held boolean not null default false,
    add column differences jsonb,
    drop constraint case_return_state,
    add constraint case_return_state check (
        state in ('checking', 'held', 'current', 'superseded', 'withdrawn', 'refused'));

comment on column case_return.held is 'whether it waits for somebody''s word once it is checked';
comment on column case_return.differences is 'figures as they were told when it was checked, and as they would be with it';
