-- Every state that each child's data has had, whole, as the collection's specification shapes it, less names and pupil
-- numbers. A state is never changed but for the instant at which the next came.
create table csc_child (
    authority     text        not null,
    child         text        not null,
    revision      int         not null,
    batch         uuid        not null,
    received_at   timestamptz not null,
    superseded_at timestamptz not null,
    data          jsonb,
    constraint csc_child_pk primary key (authority, child, revision),
    constraint csc_child_batch foreign key (authority, batch) references csc_batch (authority, id)
);

create unique index csc_child_known on csc_child (authority, child) where superseded_at = 'infinity';

comment on column csc_child.child is 'la_child_id, the authority''s own id of the child';
comment on column csc_child.superseded_at is 'infinity while it is what is known';
comment on column csc_child.data is 'null from when the child was purged';

alter table csc_child enable row level security;
alter table csc_child force row level security;
create policy csc_child_of_own_authority on csc_child
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
