-- A file of providers, provisions, capacity or notices brought in. Of a dry run nothing is kept.
create table provider_import (
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
    constraint provider_import_pk primary key (authority, id)
);

create index provider_import_by_imported_at on provider_import (authority, imported_at desc, id desc);

alter table provider_import enable row level security;
alter table provider_import force row level security;
create policy provider_import_of_own_authority on provider_import
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
