-- A reading can be a figure of this service, worked out of returns; then imports leave it.
alter table commitment_reading add column rule text;

comment on column commitment_reading.rule is 'by which a figure of this service was worked out of returns; absent where it was told';
comment on column commitment_reading.import_id is 'absent where no file told it: then imports leave it';
