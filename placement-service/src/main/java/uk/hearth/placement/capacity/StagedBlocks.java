package uk.hearth.placement.capacity;

/** What is asked and made of the rows of a file of blocks, all at once. Each statement takes the authority wherever it asks. */
final class StagedBlocks {

    private static final String SAME_BLOCK = """
            b.authority = ? and b.provision = s.provision and b.held_from = s.held_from and b.reason = s.reason
                and b.superseded_at = 'infinity' and not b.withdrawn""";

    /** Rows of which it cannot be said which block they are. */
    static final String SEVERAL =
            "select s.row_number from staging s where (select count(*) from bed_block b where %s) > 1"
                    .formatted(SAME_BLOCK);

    static final String WIDEN = """
            alter table staging add column id uuid, add column revision int, add column known boolean default false""";

    static final String FIND = """
            update staging s set id = b.id, revision = b.revision + 1,
                known = (b.held_to, b.beds, b.note) is not distinct from (s.held_to, s.beds, s.note)
            from bed_block b where %s""".formatted(SAME_BLOCK);

    static final String FORGET_KNOWN = "delete from staging where known";

    /** Takes the instant before the authority. */
    static final String SUPERSEDE = """
            update bed_block b set superseded_at = ? from staging s
            where b.authority = ? and b.id = s.id and b.superseded_at = 'infinity'""";

    /** Takes the authority, who told them, and the instant. */
    static final String ADD = """
            insert into bed_block (authority, id, revision, provision, held_from, held_to, beds, reason, note, withdrawn,
                recorded_by, recorded_at)
            select ?, coalesce(id, gen_random_uuid()), coalesce(revision, 1), provision, held_from, held_to, beds, reason,
                note, false, ?, ?
            from staging""";

    /** As {@link Blocks} asks of one block: between the days on which something begins, or beds end, nothing changes. */
    static final String TOO_MANY = """
            select distinct s.row_number from staging s
            cross join lateral (
                select lower(b.held) as day from bed_block b
                where b.authority = ? and b.provision = s.provision and b.superseded_at = 'infinity'
                union
                select unnest(array[lower(c.held), upper(c.held)]) from capacity_line c
                where c.authority = ? and c.provision = s.provision) as turn
            where daterange(s.held_from, s.held_to, '[]') @> turn.day
                and (select sum(b.beds) from bed_block b
                    where b.authority = ? and b.provision = s.provision
                        and b.superseded_at = 'infinity' and not b.withdrawn and b.held @> turn.day)
                > coalesce((select c.registered from capacity_line c
                    where c.authority = ? and c.provision = s.provision and c.held @> turn.day), 0)""";

    private StagedBlocks() {}
}
