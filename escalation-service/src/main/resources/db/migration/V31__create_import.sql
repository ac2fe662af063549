-- One file brought in. A row stands here only if it was taken; of a dry run nothing is kept.
create table import (
    authority   text        not null,
    id          uuid        not null,
    kind        text        not null,
    sha256      text        not null,
    received    int         not null,
    created     int         not null,
    revised     int         not null,
    unchanged   int         not null,
    rejected    int         not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    constraint import_pk primary key (authority, id)
);

create index import_by_imported_at on import (authority, imported_at desc, id desc);

alter table import enable row level security;
alter table import force row level security;
create policy import_of_own_authority on import
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
