-- What an authority knows of its calendar better than the rules do: days it is closed, bank holidays proclaimed or
-- withdrawn since. Every revision is kept; an 'ordinary' day is one of which nothing is said any more.
create table calendar_correction (
    authority     text        not null,
    day           date        not null,
    revision      int         not null,
    kind          text        not null,
    name          text        not null,
    written_by    text        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint calendar_correction_pk primary key (authority, day, revision),
    constraint calendar_correction_kind check (kind in ('closed', 'holiday_added', 'holiday_removed', 'ordinary')),
    constraint calendar_correction_year check (day >= '1978-01-01' and day < '2101-01-01')
);

create unique index calendar_correction_current on calendar_correction (authority, day)
    where superseded_at = 'infinity';

alter table calendar_correction enable row level security;
alter table calendar_correction force row level security;
create policy calendar_correction_of_own_authority on calendar_correction
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
