-- What officers say of a figure: what is going well, what needs to improve. Every revision is kept.
create table commentary (
    authority     text        not null,
    indicator     text        not null,
    period        text        not null,
    kind          text        not null,
    area          text,
    text          text        not null,
    action        text,
    owner         text,
    due           date,
    source        text,
    written_by    text,
    revision      int         not null,
    import_id     uuid,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint commentary_pk primary key (authority, indicator, period, kind, revision),
    constraint commentary_kind check (kind in ('going_well', 'to_improve')),
    constraint commentary_by_a_person_or_an_import check (num_nonnulls(written_by, import_id) = 1)
);

create unique index commentary_current on commentary (authority, indicator, period, kind)
    where superseded_at = 'infinity';

comment on column commentary.owner is 'a post, never a person''s name';

alter table commentary enable row level security;
alter table commentary force row level security;
create policy commentary_of_own_authority on commentary
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
