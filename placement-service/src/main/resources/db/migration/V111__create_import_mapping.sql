-- An authority's own headings and words, as codes. Every version is kept, because imports name the one they were read by;
-- a version without a definition says that the mapping was deleted.
create table import_mapping (
    authority  text        not null,
    name       text        not null,
    version    int         not null,
    definition jsonb,
    saved_by   text        not null,
    saved_at   timestamptz not null,
    constraint import_mapping_pk primary key (authority, name, version),
    constraint import_mapping_name check (name ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    constraint import_mapping_version check (version >= 1)
);

alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy import_mapping_of_own_authority on import_mapping
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- The mapping that the file was read by, if it was one.
alter table provider_import
    add column mapping         text,
    add column mapping_version int,
    add constraint provider_import_mapping_whole check ((mapping is null) = (mapping_version is null));
