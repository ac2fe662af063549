-- For whom an edition was published, as its canonical content begins by saying; without, those inside the council.
alter table edition
    add column audience text not null
        generated always as (coalesce(substring(content from '^\{"audience":"([a-z]+)"'), 'internal')) stored,
    add constraint edition_audience check (audience in ('internal', 'partner', 'public'));
