-- Inner London as official statistics have it (ONS International Territorial Levels): with Haringey and Newham, without
-- Greenwich, unlike the London Government Act 1963.
insert into comparator_group (authority, code, year, name, source) values
    ('-', 'inner_london', 2009, 'Inner London', 'ONS International Territorial Levels (UKI3, UKI4)'),
    ('-', 'london', 2009, 'London', 'ONS local authority districts in region E12000007');

insert into comparator_group_member (authority, code, year, area, position, name)
select '-', 'london', 2009, 'E0900' || lpad(place::text, 4, '0'), place, name
from unnest(array [
    'City of London', 'Barking and Dagenham', 'Barnet', 'Bexley', 'Brent', 'Bromley', 'Camden', 'Croydon', 'Ealing',
    'Enfield', 'Greenwich', 'Hackney', 'Hammersmith and Fulham', 'Haringey', 'Harrow', 'Havering', 'Hillingdon',
    'Hounslow', 'Islington', 'Kensington and Chelsea', 'Kingston upon Thames', 'Lambeth', 'Lewisham', 'Merton',
    'Newham', 'Redbridge', 'Richmond upon Thames', 'Southwark', 'Sutton', 'Tower Hamlets', 'Waltham Forest',
    'Wandsworth', 'Westminster']) with ordinality as borough (name, place);

insert into comparator_group_member (authority, code, year, area, position, name)
select authority, 'inner_london', year, area, row_number() over (order by position), name
from comparator_group_member
where code = 'london' and name in (
    'Camden', 'City of London', 'Hackney', 'Hammersmith and Fulham', 'Haringey', 'Islington', 'Kensington and Chelsea',
    'Lambeth', 'Lewisham', 'Newham', 'Southwark', 'Tower Hamlets', 'Wandsworth', 'Westminster');
