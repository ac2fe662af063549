-- Beds are counted over the rows of a return: the setting is asked for once a statement, not once a row.
alter policy episode_row_of_own_authority on episode_row
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
alter policy header_row_of_own_authority on header_row
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
