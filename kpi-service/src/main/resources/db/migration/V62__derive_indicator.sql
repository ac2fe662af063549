-- How an indicator's figures follow from others', where they are not brought in.
alter table indicator add column formula jsonb;

create index indicator_derived on indicator (code) where formula is not null;
