package uk.hearth.placement.capacity;

/**
 * Where beds and children are, in SQL. Whose nights count is decision 31: the authority's own children are where its current
 * returns have them, up to the day of which the latest return tells; after that where they were, until a provider's
 * notice tells otherwise. Children of other councils are where notices have them. Each text is the beginning of a statement
 * and takes {@code :authority}, {@code :from} and {@code :to}, both days included.
 */
final class SeriesSql {

    /** The days that current returns tell of: of each collection year the return that reaches farthest, and not beyond today. */
    private static final String RETURNS = """
            with own_return as (
                select distinct on (year) number, first_day, last_day from (
                    select number, year, month, make_date(year - 1, 4, 1) as first_day,
                        least((received_at at time zone 'Europe/London')::date,
                            case when month is null then make_date(year, 3, 31)
                            else (to_date(month, 'YYYY-MM') + interval '1 month' - interval '1 day')::date end) as last_day
                    from case_return where authority = :authority and state = 'current') as current_return
                where last_day >= first_day order by year, last_day desc, month nulls first),
            told as (
                select coalesce(range_agg(daterange(first_day, last_day, '[]')), '{}') as days, max(last_day) as until
                from own_return),
            """;

    /** A child whose episodes overlap is where the later one has it: nobody is counted twice. V4 is no stay, but a series. */
    private static final String EPISODES = """
            episode as (
                select r.number, r.first_day, r.last_day, e.child, e.urn, replace(e.pl_post, ' ', '') as post, e.decom,
                    least(e.dec, lead(e.decom) over (
                        partition by e.return_no, e.child collate "C" order by e.decom, e.position)) as ended
                from own_return r join episode_row e on e.authority = :authority and e.return_no = r.number
                where e.child is not null and e.decom <= r.last_day and e.ls is distinct from 'V4'
                    and r.first_day <= :to and (r.last_day >= :from or r.last_day = (select until from told))),
            placed as (
                select e.*, p.reference as provision
                from (
                    select * from episode
                    where (decom <= :to and (ended is null or ended > :from))
                        or (last_day < :to and (ended is null or ended > last_day))) as e
                cross join lateral (values (e.urn), (e.urn || ' ' || e.post)) as place (found_at)
                join provision p on p.authority = :authority and p.found_at = place.found_at),
            born as (
                select child, max(dob) as dob from header_row
                where authority = :authority and return_no in (
                    select number from own_return where last_day = (select until from told)) group by child),
            """;

    /** Who was there on the last day stays, until the 18th birthday or a notice that the child left, or came elsewhere. */
    private static final String STAYS = """
            stay (provision, occupant, own, source, span) as (
                select provision, child, true, 'return', daterange(greatest(decom, first_day), least(ended, last_day + 1))
                from placed where greatest(decom, first_day) < least(ended, last_day + 1)
                union all
                select p.provision, p.child, true, 'carried', daterange(t.until + 1, gone.on_day)
                from told t join placed p on p.last_day = t.until
                left join born b on b.child = p.child
                cross join lateral (
                    select least(p.ended, (b.dob + interval '18 years')::date, min(n.on_day)) as on_day
                    from placement_notice n
                    where n.authority = :authority and n.own and n.occupant = p.child and n.withdrawn_at is null
                        and n.on_day > t.until and (n.movement = 'in' or n.provision = p.provision)) as gone
                where p.decom <= t.until and (p.ended is null or p.ended > t.until) and t.until < :to
                    and (gone.on_day is null or gone.on_day > t.until + 1)
                union all
                select provision, occupant, false, 'notice', held from notified_stay where authority = :authority and not own
                union all
                select s.provision, s.occupant, true, 'notice', part
                from notified_stay s cross join told t
                cross join lateral unnest(
                    datemultirange(s.held * daterange(null, t.until, '[]')) - t.days) as part
                where s.authority = :authority and s.own and t.until is not null
                union all
                select s.provision, s.occupant, true, 'notice', daterange(came.on_day, upper(s.held))
                from notified_stay s cross join told t
                cross join lateral (
                    select min(n.on_day) as on_day from placement_notice n
                    where n.authority = :authority and n.own and n.occupant = s.occupant and n.withdrawn_at is null
                        and n.provision = s.provision and n.movement = 'in' and s.held @> n.on_day
                        and (t.until is null or n.on_day > t.until)) as came
                where s.authority = :authority and s.own and came.on_day is not null),
            """;

    /** {@code stay(provision, occupant, own, source, span)}: who is where, on which nights. */
    static final String WHO = RETURNS + EPISODES + STAYS;

    /**
     * {@code segment(provision, from_day, until_day, registered, staffed, blocked, occupied)}: nights on which nothing changes,
     * while the provision has a line of capacity or a child.
     */
    static final String SEGMENTS = WHO + """
            piece (provision, span, known, registered, staffed, blocked, occupied) as (
                select c.provision, c.held * p.open_days, 1, c.registered, c.staffed, 0, 0
                from capacity_line c join provision p on p.authority = :authority and p.reference = c.provision
                where c.authority = :authority and c.held && daterange(:from, :to, '[]')
                union all
                select b.provision, b.held * p.open_days, 0, 0, 0, b.beds, 0
                from bed_block b join provision p on p.authority = :authority and p.reference = b.provision
                where b.authority = :authority and b.superseded_at = 'infinity' and not b.withdrawn
                    and b.held && daterange(:from, :to, '[]')
                union all
                select provision, span, 1, 0, 0, 0, 1 from stay),
            clipped as (
                select provision, span * daterange(:from, :to, '[]') as span, known, registered, staffed, blocked, occupied
                from piece where span && daterange(:from, :to, '[]')),
            step as (
                select provision, day, sum(sign * known) as known, sum(sign * registered) as registered,
                    sum(sign * staffed) as staffed, sum(sign * blocked) as blocked, sum(sign * occupied) as occupied
                from clipped cross join lateral (values (lower(span), 1), (upper(span), -1)) as turn (day, sign)
                group by provision, day),
            running as (
                select provision, day as from_day, lead(day) over by_day as until_day, sum(known) over by_day as known,
                    sum(registered) over by_day as registered, sum(staffed) over by_day as staffed,
                    sum(blocked) over by_day as blocked, sum(occupied) over by_day as occupied
                from step window by_day as (partition by provision order by day)),
            segment as (
                select provision, from_day, until_day, registered, staffed, least(blocked, staffed) as blocked, occupied
                from running where known > 0),
            """;

    /** What follows from a bed's row: whatever is not the one is the other. */
    static final String VACANT = "greatest(0, staffed - blocked - occupied)";

    static final String OVER = "greatest(0, blocked + occupied - staffed)";

    private SeriesSql() {}
}
