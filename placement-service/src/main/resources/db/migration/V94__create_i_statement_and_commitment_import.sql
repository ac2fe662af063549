-- What young people say they want to be able to say: 'I live near the people who matter to me'.
create table i_statement (
    authority text not null,
    code      text not null,
    wording   text not null,
    said_by   text,
    said_on   date,
    version   int  not null default 1,
    constraint i_statement_pk primary key (authority, code),
    constraint i_statement_code check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$')
);

comment on column i_statement.said_by is 'a group, such as the children in care council; never a person';

alter table i_statement enable row level security;
alter table i_statement force row level security;
create policy i_statement_of_own_authority on i_statement
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- Which commitments answer which statement.
create table i_statement_commitment (
    authority  text not null,
    statement  text not null,
    commitment text not null,
    constraint i_statement_commitment_pk primary key (authority, statement, commitment),
    constraint i_statement_commitment_statement foreign key (authority, statement)
        references i_statement (authority, code) on delete cascade,
    constraint i_statement_commitment_commitment foreign key (authority, commitment)
        references commitment (authority, code) on delete cascade
);

create index i_statement_commitment_by_commitment on i_statement_commitment (authority, commitment);

alter table i_statement_commitment enable row level security;
alter table i_statement_commitment force row level security;
create policy i_statement_commitment_of_own_authority on i_statement_commitment
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- One file of commitments, measures or readings brought in. A row stands here only if it was taken.
create table commitment_import (
    authority   text        not null,
    id          uuid        not null,
    kind        text        not null,
    sha256      text        not null,
    received    int         not null,
    created     int         not null,
    revised     int         not null,
    kept        int         not null,
    unchanged   int         not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    constraint commitment_import_pk primary key (authority, id),
    constraint commitment_import_kind check (kind in ('commitments', 'commitment-measures', 'commitment-readings'))
);

create index commitment_import_by_imported_at on commitment_import (authority, imported_at desc, id desc);

alter table commitment_import enable row level security;
alter table commitment_import force row level security;
create policy commitment_import_of_own_authority on commitment_import
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
