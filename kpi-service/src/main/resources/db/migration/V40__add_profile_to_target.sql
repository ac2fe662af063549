-- A target a month: twelve values from from_day on, instead of one that holds until the next target.
alter table target
    add column profile numeric[],
    drop constraint target_bounds,
    add constraint target_bounds check (
        case
            when profile is not null then
                kind in ('at_least', 'at_most') and value is null and upper_value is null
                and array_length(profile, 1) = 12 and array_position(profile, null) is null
            when kind = 'between' then value is not null and upper_value is not null and value <= upper_value
            when kind in ('none', 'under_review') then value is null and upper_value is null
            else value is not null and upper_value is null
        end);
