-- Places that figures are about or are compared with. Not tenants: an authority is an area that tokens may grant.
create table area (
    code       text not null,
    name       text not null,
    kind       text not null,
    comparator text,
    version    int  not null default 0,
    constraint area_pk primary key (code),
    constraint area_name_unique unique (name),
    constraint area_comparator_unique unique (comparator),
    constraint area_kind check (kind in ('country', 'region', 'group', 'authority')),
    constraint area_authority_code check (kind <> 'authority' or code ~ '^E(06|07|08|09|10)\d{6}$')
);

comment on column area.comparator is 'the word by which benchmark files name it: england, london, inner_london ...';
