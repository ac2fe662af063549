-- The Department for Education's Inner London is the area E13000001 of its statistics: thirteen boroughs, whose pupils at
-- the end of key stage 4 in 2015/16 add up to the 25,070 that it published for the area. The ONS counts the City of
-- London in too (ITL UKI31, Camden and City of London); it maintains no secondary school and has figures of its own.
select set_config('hearth.authorities', '-', true); -- these rows are for all
update comparator_group set source = 'DfE statistical area E13000001 (ONS International Territorial Levels UKI3 and UKI4)'
where authority = '-' and code = 'inner_london' and year = 2009;
update comparator_group set source = 'ONS region E12000007: the 32 London boroughs and the City of London'
where authority = '-' and code = 'london' and year = 2009;
