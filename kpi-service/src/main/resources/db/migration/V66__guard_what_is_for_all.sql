-- Rows under '-' are for every authority to read. They are written only by a transaction that names '-' among its
-- authorities: an administrator's or a machine's says so itself, and no token ever does. A migration that writes them
-- does too: select set_config('hearth.authorities', '-', true).
do $$
declare
    shared text;
begin
    foreach shared in array array ['benchmark', 'comparator_group', 'comparator_group_member', 'import'] loop
        execute format('drop policy %1$s_of_own_authority on %1$I', shared);
        execute format('create policy %1$s_of_own_authority on %1$I
            using (authority = any (string_to_array(current_setting(''hearth.authorities'', true), '','')))', shared);
        execute format('create policy %1$s_for_all on %1$I for select using (authority = ''-'')', shared);
    end loop;
end $$;
