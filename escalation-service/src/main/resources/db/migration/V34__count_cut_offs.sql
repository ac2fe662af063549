-- How many working days' cut-offs came before an instant, counted from a first day; up_to holds, for that day and each
-- after it, how many working days there were up to and including it.
create function cut_offs_before(at timestamptz, cut_off time, first date, up_to int[]) returns int
language sql immutable parallel safe as $$
    select case when (at at time zone 'Europe/London')::time > cut_off
        then up_to[(at at time zone 'Europe/London')::date - first + 1]
        else up_to[(at at time zone 'Europe/London')::date - first] end
$$;
