-- One file, or one JSON body, brought in. A row stands here only if all of it was taken.
create table import (
    authority   text        not null,
    id          uuid        not null,
    kind        text        not null,
    sha256      text        not null,
    received    int         not null,
    created     int         not null,
    revised     int         not null,
    unchanged   int         not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    constraint import_pk primary key (authority, id)
);

create index import_by_imported_at on import (authority, imported_at desc, id desc);

alter table import enable row level security;
alter table import force row level security;
-- '-' stands for the shared catalogue, which has no tenant
create policy import_of_own_authority on import
    using (authority = '-' or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- Grows with every change of an authority's figures ('-': of the catalogue), so that a reader can ask whether
-- anything has changed without reading it.
create table data_version (
    authority text   not null,
    version   bigint not null,
    constraint data_version_pk primary key (authority)
);
