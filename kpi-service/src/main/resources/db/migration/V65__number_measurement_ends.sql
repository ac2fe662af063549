-- A figure of a withdrawn import ends; who follows the changes is told, in the same sequence as of revisions.
alter table measurement add column ended_number bigint;

create unique index measurement_by_end on measurement (authority, ended_number) where ended_number is not null;

grant usage on sequence measurement_change_number_seq to ${app_role};
