-- A row can say as of when its source knew it. One that is older than the current row is kept, and never current.
alter table measurement add column as_at timestamptz;
alter table import add column older int not null default 0;

comment on column measurement.as_at is 'when the source worked the figure out; of two that say so the later counts';
comment on column import.older is 'rows older than the current ones: kept among the revisions';
