-- The mapping that the file was read by, if it was one.
alter table import
    add column mapping         text,
    add column mapping_version int,
    add constraint import_mapping_whole check ((mapping is null) = (mapping_version is null));
