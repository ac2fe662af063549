-- A scorecard as it went to a meeting: the whole of it as canonical JSON, with its hash. Only ever added to.
create table edition (
    authority     text        not null,
    id            uuid        not null,
    scorecard     text        not null,
    title         text        not null,
    meeting_on    date        not null,
    to_period     text        not null,
    content       text        not null,
    sha256        text        not null,
    embargo_until timestamptz,
    published_by  text        not null,
    published_at  timestamptz not null,
    constraint edition_pk primary key (authority, id),
    constraint edition_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create index edition_by_meeting on edition (authority, meeting_on desc, published_at desc, id desc);

create table edition_withdrawal (
    authority    text        not null,
    edition      uuid        not null,
    reason       text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    constraint edition_withdrawal_pk primary key (authority, edition),
    constraint edition_withdrawal_of_edition foreign key (authority, edition) references edition (authority, id)
);

create function edition_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Editions and their withdrawals are only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger edition_stays before update or delete or truncate on edition
    for each statement execute function edition_stays();
create trigger edition_withdrawal_stays before update or delete or truncate on edition_withdrawal
    for each statement execute function edition_stays();

revoke update, delete, truncate on edition, edition_withdrawal from ${app_role};
grant select, insert on edition, edition_withdrawal to ${app_role};

alter table edition enable row level security;
alter table edition force row level security;
create policy edition_of_own_authority on edition
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table edition_withdrawal enable row level security;
alter table edition_withdrawal force row level security;
create policy edition_withdrawal_of_own_authority on edition_withdrawal
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
