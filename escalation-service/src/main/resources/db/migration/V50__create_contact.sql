-- Where an account is written to. Only e-mails of this service use it; nothing about a child is ever sent there.
create table contact (
    authority  text        not null,
    account    text        not null,
    email      text        not null,
    version    int         not null default 1,
    written_by text        not null,
    written_at timestamptz not null,
    constraint contact_pk primary key (authority, account),
    constraint contact_email check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$')
);

alter table contact enable row level security;
alter table contact force row level security;
create policy contact_of_own_authority on contact
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
