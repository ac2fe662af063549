-- As V75 for the rows of returns: a policy of one authority asks for the setting once a statement, not once a row. Twenty
-- thousand provisions, or the rows of a large return on their way in, asked as many times.
do $$
declare
    policy record;
begin
    for policy in
        select tablename, policyname from pg_policies
        where schemaname = current_schema()
          and qual = '(authority = ANY (string_to_array(current_setting(''hearth.authorities''::text, true), '',''::text)))'
          and with_check is null
    loop
        execute format(
            'alter policy %I on %I using (authority = any ((select string_to_array(current_setting(''hearth.authorities'', true), '',''))::text[]))',
            policy.policyname, policy.tablename);
    end loop;
end
$$;
