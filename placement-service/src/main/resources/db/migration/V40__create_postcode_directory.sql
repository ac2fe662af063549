-- The ONS Postcode Directory: the releases brought in, and the postcodes of the one in use. Nobody's tenant.
create table postcode_release (
    id           bigint generated always as identity,
    name         text        not null,
    released_on  date        not null,
    sha256       text        not null,
    postcodes    int         not null,
    unmapped     int         not null,
    imported_at  timestamptz not null,
    imported_by  text        not null,
    withdrawn_at timestamptz,
    constraint postcode_release_pk primary key (id),
    constraint postcode_release_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

create table postcode_area (
    release bigint not null,
    area    text   not null,
    upper   text   not null,
    constraint postcode_area_pk primary key (release, area),
    constraint postcode_area_release foreign key (release) references postcode_release (id)
);

comment on column postcode_area.upper is 'the county council of a district; otherwise the area itself';

create table postcode (
    release  bigint              not null,
    postcode text collate "C"    not null,
    area     text                not null,
    easting  int,
    northing int,
    constraint postcode_pk primary key (release, postcode),
    constraint postcode_release_fk foreign key (release) references postcode_release (id),
    constraint postcode_form check (length(postcode) = 7),
    constraint postcode_grid_reference check ((easting is null) = (northing is null))
);

comment on column postcode.postcode is 'seven characters: the outward code filled to four, then the inward code';
